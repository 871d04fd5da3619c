package cn.gov.haixi.safety.reporting.reward;

/**
 * Null means any.
 *
 * @param regionPath a region and all below it
 * @param overdue true for those whose day has come and gone
 * @param text found in the number of the reward or of the tip
 */
public record RewardFilter(RewardState state, String regionPath, boolean overdue, String text) {
    public static final RewardFilter ALL = new RewardFilter(null, null, false, null);

    public RewardFilter { text = text == null || text.isBlank() ? null : text.strip(); }

    public enum Sort { NEWEST, HANDLED, DUE, AMOUNT }
}
