package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** The contract was valued and closed: it stays as it is. */
public final class ContractClosed extends BusinessException {
    ContractClosed() { super("hazard.contract.closed"); }
}
