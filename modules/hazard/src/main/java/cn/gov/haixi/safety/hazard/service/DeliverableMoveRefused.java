package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** It is in another state by now. */
public final class DeliverableMoveRefused extends BusinessException {
    DeliverableMoveRefused() { super("hazard.contract.deliverable-move"); }
}
