package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** A bank account that no bank would find. */
public final class PaymentIncomplete extends BusinessException {
    PaymentIncomplete(String what) { super("reporting.reward.payment-" + what); }
}
