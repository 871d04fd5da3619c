package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** This body has a contract of this number already. */
public final class ContractTaken extends BusinessException {
    ContractTaken() {
        super("hazard.contract.taken");
        at("number");
    }
}
