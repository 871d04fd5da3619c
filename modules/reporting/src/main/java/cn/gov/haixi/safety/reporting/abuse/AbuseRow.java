package cn.gov.haixi.safety.reporting.abuse;

import cn.gov.haixi.safety.reporting.tip.TipId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of the abuse list. It names a sample, never a source.
 *
 * @param until last day on which it counts; null until it is listed
 * @param held how many tips were taken in that are like it
 * @param mine whether the caller proposed it, so that another must decide
 */
public record AbuseRow(AbuseId id, TipId tip, String tipNumber, String regionPath, AbuseState state, String reason, String proposer, Instant proposedAt,
                       String decider, Instant decidedAt, String decision, LocalDate until, long held, boolean mine) { }
