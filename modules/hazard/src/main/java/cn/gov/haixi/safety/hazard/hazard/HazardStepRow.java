package cn.gov.haixi.safety.hazard.hazard;

import java.time.Instant;

/** One step of a hazard's history; {@code actorName} is empty for the system. */
public record HazardStepRow(Instant at, HazardMove move, String actorName, String organisationName, String words) { }
