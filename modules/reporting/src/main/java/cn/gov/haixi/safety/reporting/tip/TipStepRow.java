package cn.gov.haixi.safety.reporting.tip;

import java.time.Instant;

/** One step of a tip's history; {@code actorName} is empty for the system and for the tipster. */
public record TipStepRow(Instant at, TipMove move, String actorName, String organisationName, String words) { }
