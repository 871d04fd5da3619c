package cn.gov.haixi.safety.platform.audit;

import java.time.Instant;
import java.util.UUID;

/** Null means any. */
public record AuditFilter(String actorName, String subjectType, UUID subject, Instant from, Instant to) { }
