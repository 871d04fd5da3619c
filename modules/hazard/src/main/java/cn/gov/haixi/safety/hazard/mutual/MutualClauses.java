package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * How mutual inspection stands, of the rounds that started in a period: rounds closed and running (M5.4), sheets handed in and not (M5.5), results
 * published and not yet (M5.6). One statement.
 */
@ApplicationScoped
class MutualClauses implements ClauseCounts {
    @Inject private RoundFigures figures;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE) && !caller.may(Permission.MUTUAL_KEEP) && !caller.may(Permission.MUTUAL_SCORE)) {
            return List.of();
        }
        RoundFigures.Sum sum = figures.started(scope, "", period, LocalDate.now(clock));
        String link = "/hazard/rounds?from=" + period.from() + "&to=" + period.to();
        return List.of(new ClauseCount("M5.4", sum.ended().intValue(), sum.running().intValue(), sum.late().intValue(), link),
                new ClauseCount("M5.5", sum.submitted().intValue(), sum.scoring().intValue(), sum.scoringLate().intValue(), link),
                new ClauseCount("M5.6", sum.published().intValue(), sum.ended().intValue() - sum.published().intValue(), 0, link));
    }
}
