package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.BusinessException;

/** Not from this state: a fulfilled obligation needs no excuse. */
public final class ObligationMoveRefused extends BusinessException {
    ObligationMoveRefused(ObligationState from, ObligationState to) { super("duty.obligation.move-refused", from, to); }
}
