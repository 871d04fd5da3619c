package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** The insured enterprise lies outside the caller's scope. */
public final class InsuredNotFound extends BusinessException {
    InsuredNotFound() {
        super("hazard.policy.enterprise-not-found");
        at("enterprise");
    }
}
