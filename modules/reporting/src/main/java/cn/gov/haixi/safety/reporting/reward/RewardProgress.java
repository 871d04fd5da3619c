package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What the tipster sees of the reward under the receipt.
 *
 * @param amount null until it is granted
 * @param bonus how much more there is for an insider who proves it at the counter; zero for none
 * @param paid null until it is
 * @param collectBy the last day to collect; null until it is granted
 * @param way null until it is claimed
 * @param mayClaim whether {@link RewardClaims#claim} would be heard now: also true after a claim whose code was lost
 */
public record RewardProgress(String number, RewardState state, Money amount, Money bonus, Money paid, LocalDate collectBy, PaymentWay way, boolean mayClaim,
                             List<RewardNotice> notices) {
    public RewardProgress { notices = List.copyOf(notices); }

    /** The key of the state in the tipster's words. */
    public String key() { return "reporting.reward.plain.state." + state; }
}
