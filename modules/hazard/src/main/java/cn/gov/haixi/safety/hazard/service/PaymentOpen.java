package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** A payment still waits for its decision. */
public final class PaymentOpen extends BusinessException {
    PaymentOpen() { super("hazard.contract.payment-open"); }
}
