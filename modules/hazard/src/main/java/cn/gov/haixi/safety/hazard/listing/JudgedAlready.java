package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** Each body says once what it found. */
public final class JudgedAlready extends BusinessException {
    JudgedAlready() { super("hazard.listing.judged-already"); }
}
