package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** The file is no Excel workbook (.xlsx), is empty, or has more rows than one import takes. */
public final class ImportFileRefused extends BusinessException {
    ImportFileRefused(int most) { super("registry.enterprise.import-file-refused", most); }
}
