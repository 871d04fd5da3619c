package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.BusinessException;

/** More time is asked for so many working days before the deadline. */
public final class ExtensionTooLate extends BusinessException {
    ExtensionTooLate(String period) { super("hazard.listing.extension-too-late", period); }
}
