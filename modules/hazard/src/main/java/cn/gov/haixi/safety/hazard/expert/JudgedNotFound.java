package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** The enterprise that is to be judged lies outside the caller's scope. */
public final class JudgedNotFound extends BusinessException {
    JudgedNotFound() {
        super("hazard.draw.enterprise-not-found");
        at("enterprise");
    }
}
