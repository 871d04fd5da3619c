package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** Somebody was quicker, or pressed twice. */
public final class PaymentDecided extends BusinessException {
    PaymentDecided() { super("hazard.contract.payment-decided"); }
}
