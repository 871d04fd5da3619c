package cn.gov.haixi.safety.hazard.hazard;

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

/** One move in a hazard's history: who, when, which, why. Written once, never changed. */
@Entity
@Table(name = "hazard_hazard_step")
class HazardStep {
    @Id @Column(name = "id") private UUID id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "hazard_id", nullable = false)) private HazardId hazard;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 24) private HazardMove move;
    @Column(name = "account_id") private UUID account;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "words", nullable = false, length = 2000) private String words;

    protected HazardStep() { }

    HazardStep(HazardId hazard, HazardMove move, String words, Actor by, Instant at) {
        this.id = Ids.next();
        this.hazard = hazard;
        this.move = move;
        this.words = words;
        this.account = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
    }
}
