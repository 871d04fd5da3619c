package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such allocation for the caller's own government. */
public final class AllocationNotFound extends BusinessException {
    AllocationNotFound() { super("reporting.fund.allocation-not-found"); }
}
