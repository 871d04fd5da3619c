package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.BusinessException;

/** In this state a return is not changed, handed in or sent back. */
public final class ReturnMoveRefused extends BusinessException {
    ReturnMoveRefused(ReturnState state) { super("hazard.return.move-refused", state); }
}
