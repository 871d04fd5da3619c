package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** The listing is not in a state that allows this move. */
public final class ListingMoveRefused extends BusinessException {
    ListingMoveRefused(ListingState from, ListingMove move) { super("hazard.listing.move-refused", from, move); }
}
