package cn.gov.haixi.safety.hazard.hazard;

/** Where a hazard became known. */
public enum HazardSource {
    /** A verified tip; who told never comes along. */
    TIP,
    SELF_CHECK, GOVERNMENT, MUTUAL, EXPERT, THIRD_PARTY, INSURER,
    /** From an enterprise's own system. */
    EXCHANGE,
    IMPORT
}
