package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How many enterprises keep a risk list, their risks by colour as they stand today, and whose assessment is overdue (M5.7, M5.8), for a leader's report. One statement. */
@ApplicationScoped
class RiskPeriodFacts implements PeriodFacts {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        Conditions asked = RiskQueries.asked(scope, new RiskFilter(null, regionPath, null, null, null, false)).and(RiskQueries.EVENTS + " > 0").and("s.since <= :last", "last", period.to());
        Object[] sum = asked.bind(em.createQuery("select count(*), coalesce(sum(s.red), 0), coalesce(sum(s.orange), 0), coalesce(sum(s.yellow), 0), coalesce(sum(s.blue), 0), count(case when s.nextOn < :today or s.unassessed > 0 then 1 end)"
                + RiskQueries.FROM + asked, Object[].class)).setParameter("today", LocalDate.now(clock)).getSingleResult();
        return List.of(new PeriodFact("hazard.risk.fact", List.of(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5]), "/hazard/risks?region=" + regionPath));
    }
}
