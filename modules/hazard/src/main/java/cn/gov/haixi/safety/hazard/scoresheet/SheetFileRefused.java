package cn.gov.haixi.safety.hazard.scoresheet;

import cn.gov.haixi.safety.platform.BusinessException;

/** The file is no Excel workbook (.xlsx), is empty, or has more rows than a sheet may have. */
public final class SheetFileRefused extends BusinessException {
    SheetFileRefused(int most) { super("hazard.scoresheet.file-refused", most); }
}
