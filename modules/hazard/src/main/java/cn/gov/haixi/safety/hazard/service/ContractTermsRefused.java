package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** The terms of a contract contradict one another, or what is paid or delivered under it contradicts them. */
public final class ContractTermsRefused extends BusinessException {
    ContractTermsRefused(String property, String why) {
        super("hazard.contract.terms." + why);
        at(property);
    }
}
