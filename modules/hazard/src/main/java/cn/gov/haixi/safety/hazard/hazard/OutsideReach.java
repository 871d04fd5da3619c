package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The caller would enter a hazard that it could not see. */
public final class OutsideReach extends BusinessException {
    OutsideReach() { super("hazard.hazard.outside-reach"); }
}
