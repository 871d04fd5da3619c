package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** The file is no Excel workbook (.xlsx), is empty, or has more rows than one import takes. */
public final class ImportFileRefused extends BusinessException {
    ImportFileRefused(int most) { super("hazard.hazard.import-file-refused", most); }
}
