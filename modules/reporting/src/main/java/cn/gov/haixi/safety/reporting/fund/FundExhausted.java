package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Money;

/** The fund has less left than the reward needs. */
public final class FundExhausted extends BusinessException {
    FundExhausted(int year, Money free, Money wanted) { super("reporting.fund.exhausted", String.valueOf(year), free, wanted); }
}
