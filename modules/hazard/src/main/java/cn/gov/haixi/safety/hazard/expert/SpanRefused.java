package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.BusinessException;

/** A span of days ends before it begins, or is longer than anybody plans. */
public final class SpanRefused extends BusinessException {
    SpanRefused() {
        super("hazard.expert.span-refused");
        at("to");
    }
}
