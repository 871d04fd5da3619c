package cn.gov.haixi.safety.reporting.reward;

import java.time.Instant;

/**
 * One thing the tipster may know about the reward.
 *
 * @param words written to the tipster by whoever did it; mostly empty
 */
public record RewardNotice(Instant at, RewardAct act, String words) {
    /** The key of its text for the tipster. */
    public String key() { return "reporting.reward.plain." + act; }
}
