package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;

/**
 * What somebody proposes to give.
 *
 * @param amount null to take the sum that the assessment comes to
 * @param reason why another sum; blank when the assessment's own is taken
 */
public record RewardProposal(AwardFacts facts, Assessment assessment, Money amount, String reason) {
    private static final int LONGEST_REASON = 1000;

    public RewardProposal {
        reason = reason == null ? "" : reason.strip();
        if (reason.length() > LONGEST_REASON) {
            reason = reason.substring(0, LONGEST_REASON);
        }
    }
}
