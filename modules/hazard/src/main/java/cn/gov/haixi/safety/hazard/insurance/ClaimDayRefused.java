package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;
import java.time.LocalDate;

/** What happened outside the policy's days, or tomorrow, is not under it. */
public final class ClaimDayRefused extends BusinessException {
    ClaimDayRefused(LocalDate from, LocalDate last) {
        super("hazard.policy.claim-day", from, last);
        at("day");
    }
}
