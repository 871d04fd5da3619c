package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** The bounds of the colours are three numbers, each higher than the next. */
public final class ThresholdsRefused extends BusinessException {
    ThresholdsRefused() { super("hazard.risk.thresholds-refused"); }
}
