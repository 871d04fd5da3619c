package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** A tip of an accident with deaths is verified by a government at county level or above (Safety Law art. 73). */
public final class DeathsNeedGovernment extends BusinessException {
    DeathsNeedGovernment() { super("reporting.tip.deaths-need-government"); }
}
