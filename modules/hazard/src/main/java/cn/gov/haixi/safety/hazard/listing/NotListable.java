package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** A major hazard that is confirmed and still there is listed, and only once at a time (M4.5). */
public final class NotListable extends BusinessException {
    NotListable() { super("hazard.listing.not-listable"); }
}
