package cn.gov.haixi.safety.reporting.tip;

import java.util.Optional;

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
    ACCIDENT_CONCEALED;

    /** Whether it is a hazard, which is followed up until it is no more; offences are for those who punish. */
    public boolean hazard() {
        return switch (this) {
            case HAZARD_GENERAL, HAZARD_LARGER, HAZARD_MAJOR, HAZARD_EXTRAORDINARY, REGIONAL_PLAN, OCCUPATIONAL -> true;
            case VIOLATION_ORDINARY, VIOLATION_SERIOUS, VIOLATION_EXCEPTIONAL, ACCIDENT_CONCEALED -> false;
        };
    }

    /** The clause of the ten measures that gives its reward; none where only later scales have a band. */
    public Optional<String> clause() {
        return Optional.ofNullable(switch (this) {
            case VIOLATION_ORDINARY, HAZARD_GENERAL -> "M3.9";
            case HAZARD_LARGER -> "M3.10";
            case VIOLATION_SERIOUS, HAZARD_MAJOR -> "M3.11";
            case VIOLATION_EXCEPTIONAL, HAZARD_EXTRAORDINARY, REGIONAL_PLAN -> "M3.12";
            case OCCUPATIONAL -> "M3.13";
            case ACCIDENT_CONCEALED -> null;
        });
    }
}
