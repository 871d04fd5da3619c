package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such sheet, or none that this caller may see: the two must not be told apart. */
public final class SheetNotFound extends BusinessException {
    SheetNotFound() { super("hazard.scoresheet.not-found"); }
}
