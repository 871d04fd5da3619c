package cn.gov.haixi.safety.hazard.hazard;

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

/** How hazards stand (M5.3): done when closed, late when the present step is. One statement. */
@ApplicationScoped
class HazardClauses implements ClauseCounts {
    @Inject private HazardFigures figures;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.HAZARD_SEE)) {
            return List.of();
        }
        HazardFigures.Sum sum = figures.reported(scope, scope.regionPath(), period, LocalDate.now(clock));
        return List.of(new ClauseCount("M5.3", sum.closed().intValue(), (int) (sum.reported() - sum.closed() - sum.rejected()), sum.late().intValue(), "/hazard/hazards"));
    }
}
