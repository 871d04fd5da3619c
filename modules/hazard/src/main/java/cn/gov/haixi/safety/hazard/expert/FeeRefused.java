package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** A fee is not below zero. */
public final class FeeRefused extends BusinessException {
    FeeRefused() {
        super("hazard.expert.fee-refused");
        at("fee");
    }
}
