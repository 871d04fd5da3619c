package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.reporting.tip.TipId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to learn who told, as lists and cases show it. It never holds what was asked for.
 *
 * @param until last day on which the asker may look
 * @param open whether the caller may look now
 */
public record DisclosureRow(DisclosureId id, TipId tip, String tipNumber, String regionPath, DisclosureState state, String reason, LocalDate until,
                            String asker, String askerOrganisation, Instant askedAt, String decider, Instant decidedAt, String decision,
                            int seen, Instant lastSeenAt, boolean open) { }
