package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such contract in the caller's scope. */
public final class ContractNotFound extends BusinessException {
    ContractNotFound() { super("hazard.contract.not-found"); }
}
