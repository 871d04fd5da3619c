package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** This edition is not in a state that allows it: what is in force never changes. */
public final class SheetMoveRefused extends BusinessException {
    SheetMoveRefused(SheetState from) { super("hazard.scoresheet.move-refused", from); }
}
