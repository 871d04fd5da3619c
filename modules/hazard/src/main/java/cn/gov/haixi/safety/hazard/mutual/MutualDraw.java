package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One draw of the pairs with everything that it was drawn from: names in their order, conflicts and pairs by places in that order, times and seed. A later
 * draw replaces the pairs; this record stays.
 */
@Entity
@Table(name = "hazard_mutual_draw")
class MutualDraw {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "round_id", nullable = false) private UUID round;
    @Column(name = "place", nullable = false) private int place;
    @Column(name = "seed", nullable = false) private long seed;
    @Column(name = "times", nullable = false) private int times;
    @Column(name = "parties", nullable = false, length = 1_000_000) private String parties;
    @Column(name = "conflicts", nullable = false, length = 1_000_000) private String conflicts;
    @Column(name = "pairs", nullable = false, length = 1_000_000) private String pairs;
    @Column(name = "reason", nullable = false, length = 500) private String reason;
    @Column(name = "drawn_at", nullable = false) private Instant drawnAt;
    @Column(name = "drawn_by", nullable = false, length = 64) private String drawnBy;

    protected MutualDraw() { }

    MutualDraw(RoundId round, int place, DrawnPairs drawn, String reason, Actor by, Instant now) {
        this.id = Ids.next();
        this.round = round.value();
        this.place = place;
        this.seed = drawn.seed();
        this.times = drawn.times();
        this.parties = drawn.partiesText();
        this.conflicts = drawn.conflictsText();
        this.pairs = drawn.pairsText();
        this.reason = reason;
        this.drawnBy = by.name();
        this.drawnAt = now;
    }

    int place() { return place; }

    DrawRow row() {
        DrawnPairs drawn = DrawnPairs.read(seed, times, parties, conflicts, pairs);
        return new DrawRow(place, String.valueOf(seed), times, drawn.parties(), drawn.conflictNames(), drawn.pairNames(), reason, drawnBy, drawnAt, drawn.comesOutAgain());
    }
}
