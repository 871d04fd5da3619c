package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** How enterprises made the inspections of their control measures in a period (M5.7), for a leader's report. One statement. */
@ApplicationScoped
class CheckPeriodFacts implements PeriodFacts {
    @Inject private EntityManager em;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        Conditions asked = CheckRates.asked(scope, new CheckRateFilter(null, regionPath, period));
        Object[] sum = asked.bind(em.createQuery("select count(distinct m.enterprise), coalesce(sum(m.made), 0), coalesce(sum(m.missed), 0), coalesce(sum(m.failed), 0)" + CheckRates.FROM + asked, Object[].class)).getSingleResult();
        return List.of(new PeriodFact("hazard.check.fact", List.of(sum[0], sum[1], sum[2], sum[3]), "/hazard/check-rates?region=" + regionPath + "&from=" + period.from() + "&to=" + period.to()));
    }
}
