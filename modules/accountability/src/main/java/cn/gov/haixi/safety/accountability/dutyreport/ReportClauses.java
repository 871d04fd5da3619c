package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** How many reports have been handed in, each with the fulfilment of safety duties (M1.1, M1.7), and how many are being written. One statement. */
@ApplicationScoped
class ReportClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.DUTY_SEE) || scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        Object[] counted = em.createQuery("select count(case when r.state in (:handedIn) then 1 end), count(case when r.state not in (:handedIn) then 1 end) from DutyReport r"
                        + " where r.regionPath like :scope and (:own is null or r.organisation = :own) and r.from <= :last and r.to >= :first", Object[].class)
                .setParameter("handedIn", List.of(ReportState.SUBMITTED, ReportState.ACCEPTED)).setParameter("scope", scope.like())
                .setParameter("own", scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null)
                .setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        return List.of("M1.1", "M1.7").stream().map(clause -> new ClauseCount(clause, ((Long) counted[0]).intValue(), ((Long) counted[1]).intValue(), 0, "/accountability/published")).toList();
    }
}
