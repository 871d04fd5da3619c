package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Money;

/** All payments together would be more than the policy's sum. */
public final class ClaimAboveSum extends BusinessException {
    ClaimAboveSum(Money left) {
        super("hazard.policy.claim-above-sum", left);
        at("paid");
    }
}
