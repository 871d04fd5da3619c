package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;

/** Somebody was quicker, or pressed twice. */
public final class AllocationDecided extends BusinessException {
    AllocationDecided() { super("reporting.fund.allocation-decided"); }
}
