package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** Whoever entered it does not accept it, and whoever proposed a payment does not confirm it. */
public final class OwnEntry extends BusinessException {
    OwnEntry() { super("hazard.contract.own-entry"); }
}
