package cn.gov.haixi.safety.reporting.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who told, sealed. Lives apart from the case and outlives no longer than its retention; there is no way from a page to it. */
@Entity
@Table(name = "reporting_identity")
class TipsterIdentity {
    @Id @Column(name = "subject_id") private UUID subject;
    @Embedded private Sealed sealed;
    @Column(name = "sealed_at", nullable = false) private Instant sealedAt;
    @Column(name = "announced_on") private LocalDate announcedOn;
    @Column(name = "keep_until") private LocalDate keepUntil;
    @Column(name = "keep_reason", length = 500) private String keepReason;

    protected TipsterIdentity() { }

    TipsterIdentity(UUID subject, Sealed sealed, Instant sealedAt) {
        this.subject = subject;
        this.sealed = sealed;
        this.sealedAt = sealedAt;
    }

    Sealed sealed() { return sealed; }

    LocalDate announcedOn() { return announcedOn; }

    void announce(LocalDate day) { announcedOn = day; }

    /** Its deletion is announced anew when this day is near. */
    void keepUntil(LocalDate day, String reason) {
        keepUntil = day;
        keepReason = reason;
        announcedOn = null;
    }
}
