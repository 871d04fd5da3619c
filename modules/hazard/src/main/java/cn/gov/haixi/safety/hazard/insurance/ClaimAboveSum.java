package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** All payments together would be more than the policy's sum. */
public final class ClaimAboveSum extends BusinessException {
    ClaimAboveSum() { super("hazard.policy.claim-above-sum"); }
}
