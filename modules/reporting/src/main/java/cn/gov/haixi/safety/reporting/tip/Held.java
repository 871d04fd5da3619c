package cn.gov.haixi.safety.reporting.tip;

/** Whether a tip waits behind others that are nearly the same. */
public enum Held {
    ALONE, ALIKE,
    /** Behind one whose content is on the abuse list. */
    ABUSE
}
