package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How what enterprises put right themselves stands (M3.3): whatever no longer waits for one is done. One statement. */
@ApplicationScoped
class EnterpriseClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.TIP_SEE) || scope.reach() != Scope.Reach.REGION) {
            return List.of();
        }
        Object[] counted = Unrecused.bind(em.createQuery("select count(case when t.state <> WAITING then 1 end), count(case when t.state = WAITING then 1 end),"
                        + " count(case when t.state = WAITING and t.dueOn < :today then 1 end) from EnterpriseTask t where t.regionPath like :scope"
                        + Unrecused.tip("t.tip"), Object[].class), scope)
                .setParameter("today", LocalDate.now(clock)).setParameter("scope", scope.like()).getSingleResult();
        return List.of(new ClauseCount("M3.3", number(counted[0]), number(counted[1]), number(counted[2]), "/reporting/enterprises"));
    }

    private static int number(Object counted) { return ((Number) counted).intValue(); }
}
