package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** This move is for the body that has listed the hazard. */
public final class NotTheListingBody extends BusinessException {
    NotTheListingBody() { super("hazard.listing.not-body"); }
}
