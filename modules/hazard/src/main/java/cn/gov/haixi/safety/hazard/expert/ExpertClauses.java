package cn.gov.haixi.safety.hazard.expert;

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

/** How many experts of the region stand in the pool (M5.2) with a certificate that holds today, and how many without. One statement. */
@ApplicationScoped
class ExpertClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE) || scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        Object[] counted = em.createQuery("select count(*), count(case when exists (select 1 from Expert x join x.certificates c where x = e and (c.until is null or c.until >= :today)) then 1 end)"
                        + " from Expert e where e.state = :active and e.regionPath like :scope", Object[].class)
                .setParameter("today", LocalDate.now(clock)).setParameter("active", ExpertState.ACTIVE).setParameter("scope", scope.like()).getSingleResult();
        int certified = ((Long) counted[1]).intValue();
        int without = ((Long) counted[0]).intValue() - certified;
        return List.of(new ClauseCount("M5.2", certified, without, without, "/hazard/experts"));
    }
}
