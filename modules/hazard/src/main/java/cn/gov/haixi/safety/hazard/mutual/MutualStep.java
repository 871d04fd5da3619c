package cn.gov.haixi.safety.hazard.mutual;

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

/** One move in the history of a round, or of a scoring in it. */
@Entity
@Table(name = "hazard_mutual_step")
class MutualStep {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "round_id", nullable = false) private UUID round;
    @Column(name = "scoring_id") private UUID scoring;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 24) private RoundMove move;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 200) private String organisationName;
    @Column(name = "words", nullable = false, length = 2000) private String words;

    protected MutualStep() { }

    /** @param scoring null for a move of the round itself */
    MutualStep(RoundId round, ScoringId scoring, RoundMove move, String words, Actor by, Instant at) {
        this.id = Ids.next();
        this.round = round.value();
        this.scoring = scoring == null ? null : scoring.value();
        this.move = move;
        this.words = words;
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
    }
}
