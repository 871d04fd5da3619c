package cn.gov.haixi.safety.hazard.expert;

/** Null means any. @param text a part of the name or of the employer @param expiring only those whose last certificate ends within the days of warning, or has ended */
public record ExpertFilter(String text, ExpertField field, String regionPath, ExpertState state, boolean expiring) {
    public static final ExpertFilter ALL = new ExpertFilter(null, null, null, null, false);

    public enum Sort { NAME, REGION }
}
