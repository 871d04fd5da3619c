package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reward in a list.
 *
 * @param amount null until one is proposed
 * @param dueOn null when nothing waits for a day
 * @param way null until it is claimed
 */
public record RewardRow(RewardId id, String number, TipId tip, String tipNumber, String regionPath, FindingClass finding, RewardState state,
                        Money amount, LocalDate handledOn, LocalDate dueOn, PaymentWay way) {
    RewardRow(UUID id, String number, UUID tip, String tipNumber, String regionPath, FindingClass finding, RewardState state,
              BigDecimal amount, LocalDate handledOn, LocalDate dueOn, PaymentWay way) {
        this(new RewardId(id), number, new TipId(tip), tipNumber, regionPath, finding, state, amount == null ? null : new Money(amount),
                handledOn, dueOn, way);
    }
}
