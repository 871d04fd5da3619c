package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** This insurer has a policy of this number already. */
public final class PolicyTaken extends BusinessException {
    PolicyTaken() {
        super("hazard.policy.taken");
        at("number");
    }
}
