package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** What was never published as listed cannot be taken off the list: everybody learns of both (M4.5). */
public final class NotPublishedYet extends BusinessException {
    NotPublishedYet() { super("hazard.listing.not-published"); }
}
