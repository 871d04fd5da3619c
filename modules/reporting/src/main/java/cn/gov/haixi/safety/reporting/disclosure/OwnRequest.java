package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.BusinessException;

/** Whoever asks does not decide. */
public final class OwnRequest extends BusinessException {
    OwnRequest() { super("reporting.disclosure.own"); }
}
