package cn.gov.haixi.safety.reporting.tip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a tipster learns with the receipt.
 *
 * @param conclusion null until he may be told
 * @param question the verifiers' open question; empty if none
 */
public record TipProgress(TipId id, String number, TipKind kind, TipState state, LocalDate receivedOn, LocalDate dueOn,
                          Conclusion conclusion, List<ProgressStep> steps, Optional<String> question, Retaliation retaliation) { }
