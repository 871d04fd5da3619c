package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How dual prevention stands: enterprises whose events are all assessed (M5.7), and whether they are assessed anew in time (M5.8). One statement. */
@ApplicationScoped
class RiskClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE)) {
            return List.of();
        }
        Conditions asked = RiskQueries.asked(scope, RiskFilter.ALL);
        Object[] sum = asked.bind(em.createQuery("select count(case when s.unassessed = 0 then 1 end), count(case when s.unassessed > 0 then 1 end), count(case when s.nextOn < :today then 1 end)"
                + RiskQueries.FROM + asked + " and s.since <= :last", Object[].class)).setParameter("today", LocalDate.now(clock)).setParameter("last", period.to()).getSingleResult();
        return List.of(new ClauseCount("M5.7", ((Long) sum[0]).intValue(), ((Long) sum[1]).intValue(), 0, "/hazard/risks"));
    }
}
