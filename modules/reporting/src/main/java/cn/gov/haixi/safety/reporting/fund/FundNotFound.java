package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such fund within the caller's reach: another county's fund is as absent as one that never was. */
public final class FundNotFound extends BusinessException {
    FundNotFound() { super("reporting.fund.not-found"); }
}
