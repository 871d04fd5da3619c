package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such payment under a contract of the caller's body. */
public final class PaymentNotFound extends BusinessException {
    PaymentNotFound() { super("hazard.contract.payment-not-found"); }
}
