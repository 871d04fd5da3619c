package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such deliverable under a contract of the caller's body. */
public final class DeliverableNotFound extends BusinessException {
    DeliverableNotFound() { super("hazard.contract.deliverable-not-found"); }
}
