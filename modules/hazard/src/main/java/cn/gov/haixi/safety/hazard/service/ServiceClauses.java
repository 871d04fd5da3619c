package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Services that governments bought (M5.1): contracts of the period that were valued and closed, those that run, and those that have run out without. One statement. */
@ApplicationScoped
class ServiceClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE) || scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        Object[] counted = ContractQueries.bind(em.createQuery("select count(case when c.state = :closed then 1 end), count(case when c.state <> :closed then 1 end),"
                        + " count(case when c.state <> :closed and c.until < :today then 1 end) from ServiceContract c where " + ContractQueries.VISIBLE
                        + " and c.from <= :last and c.until >= :first", Object[].class), scope)
                .setParameter("closed", ContractState.CLOSED).setParameter("today", LocalDate.now(clock)).setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        return List.of(new ClauseCount("M5.1", ((Long) counted[0]).intValue(), ((Long) counted[1]).intValue(), ((Long) counted[2]).intValue(), "/hazard/services"));
    }
}
