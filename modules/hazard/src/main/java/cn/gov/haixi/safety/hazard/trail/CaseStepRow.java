package cn.gov.haixi.safety.hazard.trail;

import java.time.Instant;

/** A move as the history of a case shows it. @param words may be empty */
public record CaseStepRow(Instant at, CaseMove move, String actorName, String organisationName, String words) { }
