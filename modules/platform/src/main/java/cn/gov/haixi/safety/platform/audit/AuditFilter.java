package cn.gov.haixi.safety.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Null means any.
 *
 * @param act its message key
 * @param to the first instant that is too late
 */
public record AuditFilter(String actorName, String act, String subjectType, UUID subject, Instant from, Instant to) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
