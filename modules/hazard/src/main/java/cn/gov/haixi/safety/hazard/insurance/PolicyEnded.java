package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** The policy was terminated. */
public final class PolicyEnded extends BusinessException {
    PolicyEnded() { super("hazard.policy.ended"); }
}
