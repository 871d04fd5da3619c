package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Money;
import java.time.Instant;

/**
 * An allocation for its page and list.
 *
 * @param decider empty until it is decided
 * @param reason why it was refused; empty otherwise
 * @param mayDecide whether the caller is one who may confirm or refuse it now
 */
public record AllocationRow(AllocationId id, String regionPath, int year, Money amount, String document, AllocationState state, String proposer,
                            Instant proposedAt, String decider, Instant decidedAt, String reason, boolean mayDecide) { }
