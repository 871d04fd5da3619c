package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;

/** What one inspection found, or that it was not made. Millions of these stay for years: nothing in it that its task says. */
@Entity
@Table(name = "hazard_check_record")
class CheckRecord {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "task_id", nullable = false) private UUID task;
    @Column(name = "enterprise_id", nullable = false) private UUID enterprise;
    @Column(name = "window_from", nullable = false) private LocalDateTime windowFrom;
    @Column(name = "checked_at") private LocalDateTime checkedAt;
    @Enumerated(EnumType.ORDINAL) @Column(name = "status", nullable = false) private CheckStatus status;
    @Column(name = "checked_by", nullable = false, length = 64) private String by;
    @Column(name = "words", nullable = false, length = 500) private String words;
    @Column(name = "hazard_id") private UUID hazard;

    protected CheckRecord() { }

    /** @param at null when nobody has inspected */
    CheckRecord(CheckTask of, CheckStatus status, LocalDateTime at, String by, String words) {
        this.id = Ids.next();
        this.task = of.id().value();
        this.enterprise = of.enterprise();
        this.windowFrom = of.window().from();
        this.status = status;
        this.checkedAt = at;
        this.by = by;
        this.words = words;
    }

    void opened(HazardId found) { hazard = found.value(); }

    UUID id() { return id; }
}
