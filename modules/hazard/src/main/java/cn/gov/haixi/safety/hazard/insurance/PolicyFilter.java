package cn.gov.haixi.safety.hazard.insurance;

/** Null means any. @param text a part of the number, the enterprise's or the insurer's name @param ending in force, but only for the days of the first warning */
public record PolicyFilter(String text, String regionPath, PolicyState state, boolean ending) {
    public static final PolicyFilter ALL = new PolicyFilter(null, null, null, false);

    public enum Sort { UNTIL, ENTERPRISE, NEWEST }
}
