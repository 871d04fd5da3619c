package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** What happened outside the policy's days, or tomorrow, is not under it. */
public final class ClaimDayRefused extends BusinessException {
    ClaimDayRefused() { super("hazard.policy.claim-day"); }
}
