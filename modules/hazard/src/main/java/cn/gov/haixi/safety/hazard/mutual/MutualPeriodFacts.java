package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a leader's report can say of mutual inspection. */
@ApplicationScoped
class MutualPeriodFacts implements PeriodFacts {
    @Inject private RoundFigures figures;
    @Inject private Clock clock;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        RoundFigures.Sum sum = figures.started(scope, regionPath, period, LocalDate.now(clock));
        return List.of(new PeriodFact("hazard.mutual.fact", List.of(sum.ended() + sum.running(), sum.submitted(), sum.hazards(), sum.published()),
                "/hazard/rounds?from=" + period.from() + "&to=" + period.to()));
    }
}
