package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.tip.FindingClass;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The tip that a reward is for.
 *
 * @param regionPath of the body that accepted it and therefore pays: a county's, or the whole prefecture's
 * @param owner that body
 * @param desk the committee office of its region, which does the paperwork
 */
record RewardOrigin(UUID matter, UUID tip, String tipNumber, String regionPath, UUID owner, UUID desk, FindingClass finding,
                    LocalDate acceptedOn, LocalDate handledOn) {
    /** One matter, one reward, and so one number: that of the tip under another word. */
    String rewardNumber() { return "奖励" + tipNumber.substring(tipNumber.indexOf('-')); }
}
