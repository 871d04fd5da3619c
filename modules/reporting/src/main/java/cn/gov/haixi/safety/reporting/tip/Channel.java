package cn.gov.haixi.safety.reporting.tip;

/** The way a tip came in. */
public enum Channel { PORTAL, API, PHONE, LETTER, VISIT }
