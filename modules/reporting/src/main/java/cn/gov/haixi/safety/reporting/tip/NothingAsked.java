package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** There is no open question to answer. */
public final class NothingAsked extends BusinessException {
    NothingAsked() { super("reporting.tip.nothing-asked"); }
}
