package cn.gov.haixi.safety.hazard.listing;

/** What can happen to a listing, as its history tells it. */
public enum ListingMove {
    PROPOSED, HANDED_OVER, REGULATOR_CHANGED, IDENTIFIED, LISTED, REFUSED, PUBLISHED, EXTENSION_ASKED, EXTENSION_GRANTED, EXTENSION_REFUSED,
    ACCEPTANCE_BEGUN, PASSED, FAILED, DELISTED, DELISTING_PUBLISHED
}
