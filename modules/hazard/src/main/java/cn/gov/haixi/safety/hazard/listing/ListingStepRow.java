package cn.gov.haixi.safety.hazard.listing;

import java.time.Instant;
import java.util.UUID;

/** One step of a listing's history; {@code actorName} is empty for the system. */
public record ListingStepRow(Instant at, ListingMove move, Integer round, UUID account, UUID organisation, String actorName, String organisationName, String words) { }
