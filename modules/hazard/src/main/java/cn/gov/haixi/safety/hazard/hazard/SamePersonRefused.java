package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** Who handed it in, or asked for it, is not who decides on it. */
public final class SamePersonRefused extends BusinessException {
    SamePersonRefused() { super("hazard.hazard.same-person"); }
}
