package cn.gov.haixi.safety.platform.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * What a walk along the chain found.
 *
 * @param sealed links that are whole, from the first one on
 * @param head hash of the last whole link: an auditor who writes it down with {@code sealed} can tell later if somebody cut the chain's end off
 * @param fault the first place where the chain is broken; empty when none is
 * @param unsealed entries older than a minute that nobody sealed: somebody stopped the job, or wrote past it
 */
public record AuditVerdict(long sealed, String head, Optional<Fault> fault, long unsealed) {
    /** How a chain may break. */
    public enum Kind { SEAL_MISSING, SEAL_CHANGED, ENTRY_MISSING, ENTRY_CHANGED }

    /**
     * Where the chain is broken.
     *
     * @param seq the link's number
     * @param entry the audit entry it stands for; of the next link where a seal is missing
     */
    public record Fault(Kind kind, long seq, UUID entry) { }

    public boolean whole() { return fault.isEmpty() && unsealed == 0; }
}
