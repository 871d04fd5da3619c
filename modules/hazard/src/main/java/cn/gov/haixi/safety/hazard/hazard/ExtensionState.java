package cn.gov.haixi.safety.hazard.hazard;

/** Whether more time was asked for: at most one request is open at a time. */
public enum ExtensionState { NONE, ASKED, GRANTED, REFUSED }
