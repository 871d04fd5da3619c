package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** A round is scored by a sheet that is in force. */
public final class SheetNotInForce extends BusinessException {
    SheetNotInForce() { super("hazard.scoresheet.not-in-force"); }
}
