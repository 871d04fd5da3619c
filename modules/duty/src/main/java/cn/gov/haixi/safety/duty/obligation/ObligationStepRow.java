package cn.gov.haixi.safety.duty.obligation;

import java.time.Instant;

/** One step of an obligation's history; {@code actorName} is empty for the house itself. */
public record ObligationStepRow(Instant at, ObligationMove move, ObligationState state, String actorName, String organisationName, String words) { }
