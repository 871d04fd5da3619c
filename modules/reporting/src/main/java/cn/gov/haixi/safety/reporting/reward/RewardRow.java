package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipId;
import java.time.LocalDate;

/**
 * A reward in a list.
 *
 * @param amount null until one is proposed
 * @param dueOn null when nothing waits for a day
 * @param way null until it is claimed
 */
public record RewardRow(RewardId id, String number, TipId tip, String tipNumber, String regionPath, FindingClass finding, RewardState state,
                        Money amount, LocalDate handledOn, LocalDate dueOn, PaymentWay way) { }
