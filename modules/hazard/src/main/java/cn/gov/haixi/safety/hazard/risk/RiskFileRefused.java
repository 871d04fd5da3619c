package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** Not a workbook that can be read, an empty one, or one with too many lines. */
public final class RiskFileRefused extends BusinessException {
    RiskFileRefused(int most) { super("hazard.risk.file-refused", most); }
}
