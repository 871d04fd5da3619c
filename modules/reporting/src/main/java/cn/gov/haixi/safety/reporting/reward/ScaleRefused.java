package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** A version of the scale that cannot be so, or may not be changed any more. */
public final class ScaleRefused extends BusinessException {
    ScaleRefused(String why, Object... args) { super("reporting.reward.scale-" + why, args); }
}
