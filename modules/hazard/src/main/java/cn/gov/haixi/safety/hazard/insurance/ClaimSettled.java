package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** The claim was settled or refused already. */
public final class ClaimSettled extends BusinessException {
    ClaimSettled() { super("hazard.policy.claim-settled"); }
}
