package cn.gov.haixi.safety.reporting.abuse;

/** How an entry of the abuse list stands. A listed one ends by itself on its last day. */
public enum AbuseState { PROPOSED, LISTED, REFUSED, LIFTED }
