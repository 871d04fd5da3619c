package cn.gov.haixi.safety.reporting.tip;

import java.time.Instant;

/** One step of a tip's history; {@code actorName} is empty for the system and for the tipster. */
public record TipStepRow(Instant at, TipMove move, String actorName, String organisationName, String words) {
    /** What a tipster wrote about revenge is for the superior body alone: those who take it may be at the next desk. */
    TipStepRow withoutWordsForProtector() { return move == TipMove.RETALIATION_REPORTED ? new TipStepRow(at, move, actorName, organisationName, "") : this; }
}
