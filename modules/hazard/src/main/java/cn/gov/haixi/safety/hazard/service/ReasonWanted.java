package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** Who finds a service poor says why. */
public final class ReasonWanted extends BusinessException {
    ReasonWanted() {
        super("hazard.contract.reason-wanted");
        at("words");
    }
}
