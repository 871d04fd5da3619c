package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** The round is not in a state that allows this move. */
public final class RoundMoveRefused extends BusinessException {
    RoundMoveRefused(RoundState from, RoundMove move) { super("hazard.mutual.move-refused", from, move); }
}
