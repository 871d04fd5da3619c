package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** Somebody has said meanwhile whose it is. */
public final class IdentifiedAlready extends BusinessException {
    IdentifiedAlready(String enterprise) { super("hazard.hazard.identified-already", enterprise); }
}
