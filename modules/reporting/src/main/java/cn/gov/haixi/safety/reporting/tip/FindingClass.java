package cn.gov.haixi.safety.reporting.tip;

/**
 * How grave the thing is that a verification found: the rows of the reward scale (M3.9–M3.13). «Larger» and «extraordinary» hazards
 * are classes of the ten measures; national law knows only general and major ones.
 */
public enum FindingClass {
    VIOLATION_ORDINARY, VIOLATION_SERIOUS, VIOLATION_EXCEPTIONAL,
    HAZARD_GENERAL, HAZARD_LARGER, HAZARD_MAJOR, HAZARD_EXTRAORDINARY,
    /** A hazard that needs a regional emergency plan activated. */
    REGIONAL_PLAN,
    /** Occupational-disease prevention not in place. */
    OCCUPATIONAL,
    /** An accident that was concealed or reported falsely; the scale of 2017 has no band for it. */
    ACCIDENT_CONCEALED
}
