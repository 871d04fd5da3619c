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
import java.util.List;

/** How dual prevention stands (M5.7): enterprises with events that are all assessed, and those without any or with one that is not; M5.8 is owed. One statement. */
@ApplicationScoped
class RiskClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE)) {
            return List.of();
        }
        Conditions asked = RiskQueries.asked(scope, RiskFilter.ALL);
        Object[] sum = asked.bind(em.createQuery("select count(case when s.unassessed = 0 and " + RiskQueries.EVENTS + " > 0 then 1 end), count(*)" + RiskQueries.FROM + asked + " and s.since <= :last", Object[].class)).setParameter("last", period.to()).getSingleResult();
        return List.of(new ClauseCount("M5.7", ((Long) sum[0]).intValue(), (int) ((Long) sum[1] - (Long) sum[0]), 0, "/hazard/risks"));
    }
}
