package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Two that must not inspect one another, in neither direction, and why. */
@Entity
@Table(name = "hazard_mutual_conflict")
class MutualConflict {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "round_id", nullable = false) private UUID round;
    @Column(name = "one_id", nullable = false) private UUID one;
    @Column(name = "other_id", nullable = false) private UUID other;
    @Column(name = "reason", nullable = false, length = 300) private String reason;

    protected MutualConflict() { }

    MutualConflict(MutualParty one, MutualParty other, String reason) {
        boolean inOrder = one.place() < other.place();
        this.id = Ids.next();
        this.round = one.round();
        this.one = (inOrder ? one : other).id().value();
        this.other = (inOrder ? other : one).id().value();
        this.reason = reason.strip();
    }
}
