package cn.gov.haixi.safety.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entry that waits to be sealed: found without searching the trail, which only grows. */
@Entity
@Table(name = "platform_audit_pending")
class PendingSeal {
    @Id @Column(name = "entry_id") private UUID entry;

    protected PendingSeal() { }

    PendingSeal(UUID entry) { this.entry = entry; }

    UUID entry() { return entry; }
}
