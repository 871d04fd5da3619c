package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.BusinessException;

/** The tip is not in a state that allows this move. */
public final class TipMoveRefused extends BusinessException {
    TipMoveRefused(TipState from, TipMove move) { super("reporting.tip.move-refused", from, move); }
}
