package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The hazard is not in a state that allows this move. */
public final class HazardMoveRefused extends BusinessException {
    HazardMoveRefused(HazardState from, HazardMove move) { super("hazard.hazard.move-refused", from, move); }
}
