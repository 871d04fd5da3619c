package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.DueSoon;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what an enterprise owes for a period. */
@ApplicationScoped
class OwedReturn {
    static final Set<String> RULES = Set.of(QuarterReturn.CODE, YearReturn.CODE);
    private static final int MOST = 200;

    @Inject private DueSoon owed;

    /** @throws ReturnNotFound when nothing is owed for that period */
    ObligationRow of(UUID enterprise, ObligationPeriod period) {
        return owed.own(List.of(enterprise), null, period.to(), period.to().plusMonths(3), MOST).stream().filter(row -> RULES.contains(row.rule()) && row.period().equals(period)).findFirst()
                .orElseThrow(ReturnNotFound::new);
    }
}
