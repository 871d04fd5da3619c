package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * One line of the ledger.
 *
 * @param subject the reward, null for an allocation
 * @param balance what was free after the line
 */
public record FundLine(int line, Instant at, FundEntryKind kind, Money amount, Money balance, UUID subject, String reference, String actor) { }
