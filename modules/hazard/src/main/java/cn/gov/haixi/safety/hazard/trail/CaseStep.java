package cn.gov.haixi.safety.hazard.trail;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One move in a case's history. Written once, never changed. */
@Entity
@Table(name = "hazard_case_step")
class CaseStep {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "subject_type", nullable = false, length = 32) private String subjectType;
    @Column(name = "subject_id", nullable = false) private UUID subject;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 24) private CaseMove move;
    @Column(name = "account_id") private UUID account;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "words", nullable = false, length = 1000) private String words;

    protected CaseStep() { }

    CaseStep(String subjectType, UUID subject, CaseMove move, String words, Actor by, Instant at) {
        this.id = Ids.next();
        this.subjectType = subjectType;
        this.subject = subject;
        this.move = move;
        this.words = words;
        this.account = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
    }

    CaseStepRow row() { return new CaseStepRow(at, move, actorName, organisationName, words); }
}
