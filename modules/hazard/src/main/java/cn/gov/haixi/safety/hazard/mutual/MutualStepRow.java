package cn.gov.haixi.safety.hazard.mutual;

import java.time.Instant;
import java.util.UUID;

/** One step of a round's history; {@code scoring} is null for a move of the round itself, {@code actorName} is empty for the system. */
public record MutualStepRow(Instant at, RoundMove move, UUID scoring, String actorName, String organisationName, String words) { }
