package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a leader's report can say of hazards: sums without a name. */
@ApplicationScoped
class HazardPeriodFacts implements PeriodFacts {
    @Inject private HazardFigures figures;
    @Inject private Clock clock;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        HazardFigures.Sum sum = figures.reported(scope, regionPath, period, LocalDate.now(clock));
        return List.of(new PeriodFact("hazard.hazard.fact", List.of(sum.reported(), sum.major(), sum.closed(), sum.late()),
                "/hazard/hazards?region=" + regionPath + "&from=" + period.from() + "&to=" + period.to()));
    }
}
