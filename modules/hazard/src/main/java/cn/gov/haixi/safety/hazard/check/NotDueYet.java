package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** The window of this inspection has not begun. */
public final class NotDueYet extends BusinessException {
    NotDueYet() { super("hazard.check.not-due"); }
}
