package cn.gov.haixi.safety.reporting.tip;

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

/** One move in a tip's history: who, when, which, why. Written once, never changed. */
@Entity
@Table(name = "reporting_tip_step")
class TipStep {
    @Id @Column(name = "id") private UUID id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "tip_id", nullable = false)) private TipId tip;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 24) private TipMove move;
    @Column(name = "account_id") private UUID account;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "words", nullable = false, length = 5000) private String words;

    protected TipStep() { }

    TipStep(TipId tip, TipMove move, String words, Actor by, Instant at) {
        this.id = Ids.next();
        this.tip = tip;
        this.move = move;
        this.words = words;
        this.account = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
    }

    TipMove move() { return move; }
}
