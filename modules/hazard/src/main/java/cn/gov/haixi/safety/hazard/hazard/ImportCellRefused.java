package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** A cell holds none of the words that its column knows. */
public final class ImportCellRefused extends BusinessException {
    ImportCellRefused(String typed) { super("hazard.hazard.import-cell-refused", typed); }
}
