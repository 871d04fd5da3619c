package cn.gov.haixi.safety.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A link of the chain: entry number so-and-so, and the hash over it and over the link before. */
@Entity
@Table(name = "platform_audit_seal")
class Seal {
    static final String FIRST = "0".repeat(64);

    @Id @Column(name = "seq") private long seq;
    @Column(name = "entry_id", nullable = false) private UUID entry;
    @Column(name = "hash", nullable = false, length = 64) private String hash;

    protected Seal() { }

    Seal(long seq, AuditEntry entry, String previous) {
        this.seq = seq;
        this.entry = entry.id();
        this.hash = entry.hashAfter(previous);
    }

    long seq() { return seq; }

    UUID entry() { return entry; }

    String hash() { return hash; }
}
