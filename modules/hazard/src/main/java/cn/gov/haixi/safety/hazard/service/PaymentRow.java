package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;

/**
 * A payment on the page of its contract.
 *
 * @param decider empty, as the day is null, until it is decided
 * @param reason why it was refused; empty otherwise
 * @param own whether the reader proposed it, and so does not decide it
 */
public record PaymentRow(PaymentId id, Money amount, String document, PaymentState state, String proposer, LocalDate proposedOn, String decider, LocalDate decidedOn, String reason, boolean own) { }
