package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such hazard, or none that this caller may see: the two must not be told apart. */
public final class HazardNotFound extends BusinessException {
    HazardNotFound() { super("hazard.hazard.not-found"); }
}
