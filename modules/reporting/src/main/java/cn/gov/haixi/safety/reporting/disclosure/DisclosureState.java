package cn.gov.haixi.safety.reporting.disclosure;

/** How a request to learn who told stands. A granted one ends by itself on its last day. */
public enum DisclosureState { ASKED, GRANTED, REFUSED }
