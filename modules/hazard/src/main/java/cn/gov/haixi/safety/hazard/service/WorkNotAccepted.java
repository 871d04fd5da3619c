package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** A contract is valued when each of its deliverables has been accepted, and there is one at least. */
public final class WorkNotAccepted extends BusinessException {
    WorkNotAccepted() { super("hazard.contract.work-open"); }
}
