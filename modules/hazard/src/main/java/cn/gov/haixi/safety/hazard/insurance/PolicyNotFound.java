package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such policy in the caller's scope. */
public final class PolicyNotFound extends BusinessException {
    PolicyNotFound() { super("hazard.policy.not-found"); }
}
