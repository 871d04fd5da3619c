package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
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
        CheckRates.Asked asked = CheckRates.asked(scope, new CheckRateFilter(null, regionPath, period), null);
        Object[] sum = asked.bind(em.createQuery("select count(*), coalesce(sum(x.made), 0), coalesce(sum(x.missed), 0), coalesce(sum(x.failed), 0)" + asked.from(), Object[].class)).getSingleResult();
        return List.of(new PeriodFact("hazard.check.fact", List.of(sum[0], sum[1], sum[2], sum[3]), "/hazard/check-rates?region=" + regionPath + "&from=" + period.from() + "&to=" + period.to()));
    }
}
