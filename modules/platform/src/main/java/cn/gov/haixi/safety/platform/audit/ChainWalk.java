package cn.gov.haixi.safety.platform.audit;

import cn.gov.haixi.safety.platform.audit.AuditVerdict.Fault;
import cn.gov.haixi.safety.platform.audit.AuditVerdict.Kind;
import java.util.Optional;

/**
 * Somebody who walks along the chain, link by link, and stops after the first one that does not fit. Whether the entry or its seal was changed, the
 * link after it tells: that one was made over the seal as it was.
 */
final class ChainWalk {
    private long whole;
    private String head = Seal.FIRST;
    private long read;
    private Fault fault;
    private Seal suspect;
    private boolean settled;

    void next(Seal seal, Optional<AuditEntry> entry) {
        if (settled) {
            return;
        }
        read = seal.seq();
        if (suspect != null) {
            boolean suspectIntact = entry.isPresent() && entry.get().hashAfter(suspect.hash()).equals(seal.hash());
            fault = new Fault(suspectIntact ? Kind.ENTRY_CHANGED : Kind.SEAL_CHANGED, suspect.seq(), suspect.entry());
            settled = true;
        } else if (seal.seq() != whole + 1) {
            fault = new Fault(Kind.SEAL_MISSING, whole + 1, seal.entry());
            settled = true;
        } else if (entry.isEmpty()) {
            fault = new Fault(Kind.ENTRY_MISSING, seal.seq(), seal.entry());
            settled = true;
        } else if (entry.get().hashAfter(head).equals(seal.hash())) {
            whole = seal.seq();
            head = seal.hash();
        } else {
            suspect = seal;
        }
    }

    /** Number of the last link looked at; 0 before the first. */
    long read() { return read; }

    boolean goesOn() { return !settled; }

    AuditVerdict verdict(long unsealed) {
        if (suspect != null && !settled) {
            fault = new Fault(Kind.ENTRY_CHANGED, suspect.seq(), suspect.entry());
        }
        return new AuditVerdict(whole, head, Optional.ofNullable(fault), unsealed);
    }
}
