package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** A sheet is changed by the body that keeps it. */
public final class NotTheKeeper extends BusinessException {
    NotTheKeeper() { super("hazard.scoresheet.not-keeper"); }
}
