package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** The terms of a contract contradict one another: {@code span} of its days, {@code amount} not above zero, {@code budget} below the sum, {@code paid} above the sum. */
public final class ContractTermsRefused extends BusinessException {
    ContractTermsRefused(String why) { super("hazard.contract.terms." + why); }
}
