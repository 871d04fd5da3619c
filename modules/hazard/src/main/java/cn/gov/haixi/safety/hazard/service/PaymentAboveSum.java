package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Money;

/** All payments together would be more than the contract's sum. */
public final class PaymentAboveSum extends BusinessException {
    PaymentAboveSum(Money left, Money asked) {
        super("hazard.contract.above-sum", left, asked);
        at("amount");
    }
}
