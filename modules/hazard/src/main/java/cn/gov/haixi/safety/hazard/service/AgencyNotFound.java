package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such agency. */
public final class AgencyNotFound extends BusinessException {
    AgencyNotFound() { super("hazard.agency.not-found"); }
}
