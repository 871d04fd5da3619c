package cn.gov.haixi.safety.reporting.tip;

/** What the verification found of a tip. */
public enum Conclusion {
    TRUE, PARTLY_TRUE, UNTRUE;

    public boolean found() { return this != UNTRUE; }
}
