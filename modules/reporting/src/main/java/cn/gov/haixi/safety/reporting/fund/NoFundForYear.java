package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;

/** The government that accepted the tip has allocated nothing for the year, so nothing can be reserved. */
public final class NoFundForYear extends BusinessException {
    NoFundForYear(int year) { super("reporting.fund.none-for-year", String.valueOf(year)); }
}
