package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** A row of the file cannot be read. */
public final class SheetRowRefused extends BusinessException {
    SheetRowRefused(int row, String typed) { super("hazard.scoresheet.row-refused", row, typed); }
}
