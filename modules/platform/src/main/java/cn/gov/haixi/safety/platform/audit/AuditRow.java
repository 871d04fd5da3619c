package cn.gov.haixi.safety.platform.audit;

import java.time.Instant;
import java.util.UUID;

/** An act as the audit administrator reads it. */
public record AuditRow(UUID id, Instant at, String actorName, String organisationName, String act, String subjectType, UUID subject, String detail) { }
