package cn.gov.haixi.safety.hazard.listing;

/** Whose committee office supervises: the prefecture's or the county's (州级、县级挂牌). */
public enum ListingLevel { PREFECTURE, COUNTY }
