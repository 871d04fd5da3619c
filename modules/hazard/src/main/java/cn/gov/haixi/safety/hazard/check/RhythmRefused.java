package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** The hours of work end before they begin. */
public final class RhythmRefused extends BusinessException {
    RhythmRefused() { super("hazard.check.rhythm-refused"); }
}
