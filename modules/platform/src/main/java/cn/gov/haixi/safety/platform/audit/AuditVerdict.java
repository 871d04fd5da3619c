package cn.gov.haixi.safety.platform.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What a walk along the chain found.
 *
 * @param sealed links checked
 * @param broken the first entry whose seal does not fit, or which is missing; empty when all is whole
 * @param unsealed entries older than a minute that nobody sealed: somebody stopped the job, or wrote past it
 */
public record AuditVerdict(long sealed, Optional<UUID> broken, long unsealed) {
    public boolean whole() { return broken.isEmpty() && unsealed == 0; }
}
