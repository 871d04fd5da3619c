package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the ledger.
 *
 * @param subject the reward, null for an allocation
 * @param balance what was free after the line
 */
public record FundLine(int line, Instant at, FundEntryKind kind, Money amount, Money balance, UUID subject, String reference, String actor) {
    FundLine(int line, Instant at, FundEntryKind kind, BigDecimal amount, BigDecimal balance, UUID subject, String reference, String actor) {
        this(line, at, kind, new Money(amount), new Money(balance), subject, reference, actor);
    }
}
