package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** Rectification of a major hazard is handed in only when all five are in place (16号令 art. 15). */
public final class FiveNotInPlace extends BusinessException {
    FiveNotInPlace(int missing) { super("hazard.hazard.five-not-in-place", missing); }
}
