package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Money;

/** A sum that is no sum, or a payment of what was never reserved. */
public final class FundMoveRefused extends BusinessException {
    FundMoveRefused(String why, Money amount) { super("reporting.fund." + why, amount); }
}
