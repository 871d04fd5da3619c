package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;

/** Whoever entered an allocation does not confirm it. */
public final class OwnAllocation extends BusinessException {
    OwnAllocation() { super("reporting.fund.allocation-own"); }
}
