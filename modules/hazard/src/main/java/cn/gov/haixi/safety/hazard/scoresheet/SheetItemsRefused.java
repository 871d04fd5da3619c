package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** A sheet has at least one item and no more than so many. */
public final class SheetItemsRefused extends BusinessException {
    SheetItemsRefused(int most) { super("hazard.scoresheet.items-refused", most); }
}
