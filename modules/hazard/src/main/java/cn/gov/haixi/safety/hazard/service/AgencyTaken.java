package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** An agency of this code is entered already. */
public final class AgencyTaken extends BusinessException {
    AgencyTaken() { super("hazard.agency.taken"); }
}
