package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.BusinessException;

/** While a hazard is under listed supervision, its time and its acceptance are decided there. */
public final class UnderListing extends BusinessException {
    UnderListing() { super("hazard.hazard.under-listing"); }
}
