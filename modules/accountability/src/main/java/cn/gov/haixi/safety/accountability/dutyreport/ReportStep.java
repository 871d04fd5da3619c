package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One move in a report's history. Written once, never changed. */
@Entity
@Table(name = "accountability_report_step")
class ReportStep {
    @Id @Column(name = "id") private UUID id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "report_id", nullable = false)) private ReportId report;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 16) private ReportMove move;
    @Column(name = "account_id") private UUID account;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "words", nullable = false, length = 2000) private String words;

    protected ReportStep() { }

    ReportStep(ReportId report, ReportMove move, String words, Actor by, Instant at) {
        this.id = Ids.next();
        this.report = report;
        this.move = move;
        this.words = words;
        this.account = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
    }

    ReportStepRow row() { return new ReportStepRow(at, move, actorName, organisationName, words); }
}
