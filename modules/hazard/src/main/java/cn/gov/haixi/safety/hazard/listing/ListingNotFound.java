package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such listing, or none that this caller may see: the two must not be told apart. */
public final class ListingNotFound extends BusinessException {
    ListingNotFound() { super("hazard.listing.not-found"); }
}
