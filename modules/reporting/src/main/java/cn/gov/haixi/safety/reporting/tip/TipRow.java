package cn.gov.haixi.safety.reporting.tip;

import java.time.Instant;
import java.time.LocalDate;

/** A tip in a list. {@code summary} is the beginning of the tipster's words. */
public record TipRow(TipId id, String number, TipKind kind, TipState state, Channel channel, String regionPath, String place, String enterpriseName,
                     FindingClass finding, String summary, Instant receivedAt, LocalDate dueOn) { }
