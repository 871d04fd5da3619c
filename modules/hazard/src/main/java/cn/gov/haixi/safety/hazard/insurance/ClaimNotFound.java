package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such claim under a policy of the caller's scope. */
public final class ClaimNotFound extends BusinessException {
    ClaimNotFound() { super("hazard.policy.claim-not-found"); }
}
