package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** At least so many bodies accept together. */
public final class TooFewBodies extends BusinessException {
    TooFewBodies(int wanted) { super("hazard.listing.too-few-bodies", wanted); }
}
