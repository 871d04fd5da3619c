package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.BusinessException;

/** The scoring is not in a state that allows this move. */
public final class ScoringMoveRefused extends BusinessException {
    ScoringMoveRefused(ScoringState from, RoundMove move) { super("hazard.mutual.scoring-move-refused", from, move); }
}
