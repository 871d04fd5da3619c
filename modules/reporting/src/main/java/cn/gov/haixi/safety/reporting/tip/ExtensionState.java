package cn.gov.haixi.safety.reporting.tip;

/** A complex verification may get more time, once, from the next higher body. */
public enum ExtensionState { NONE, ASKED, GRANTED, REFUSED }
