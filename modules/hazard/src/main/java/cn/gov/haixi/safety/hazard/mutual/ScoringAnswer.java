package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What was scored at one item. Every change makes a new revision; a change that was typed on top of an older one is not taken. */
@Entity
@Table(name = "hazard_scoring_answer")
class ScoringAnswer {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "scoring_id", nullable = false) private UUID scoring;
    @Column(name = "item_id", nullable = false) private UUID item;
    @Column(name = "revision", nullable = false) private long revision;
    @Column(name = "points", precision = 5, scale = 1) private BigDecimal points;
    @Column(name = "reason", nullable = false, length = 1000) private String reason;
    @Column(name = "note", nullable = false, length = 2000) private String note;
    @Enumerated(EnumType.STRING) @Column(name = "grade", length = 16) private HazardClass grade;
    @Column(name = "place", nullable = false, length = 120) private String place;
    @Column(name = "hazard_id") private UUID hazard;
    @Column(name = "saved_by", nullable = false, length = 64) private String savedBy;
    @Column(name = "saved_at", nullable = false) private Instant savedAt;

    protected ScoringAnswer() { }

    ScoringAnswer(ScoringId scoring, UUID item) {
        this.id = Ids.next();
        this.scoring = scoring.value();
        this.item = item;
        this.reason = "";
        this.note = "";
        this.place = "";
    }

    /**
     * @param most points of the item
     * @return whether it was taken; what is there already is taken without a new revision, since a tablet that got no answer sends again
     */
    boolean take(AnswerChange change, BigDecimal most, String by, Instant now) {
        BigDecimal given = change.points();
        if (given != null && (given.signum() < 0 || given.compareTo(most) > 0 || given.stripTrailingZeros().scale() > 1)) {
            throw new PointsRefused(most);
        }
        if (same(change)) {
            return true;
        }
        if (change.base() != revision) {
            return false;
        }
        revision++;
        points = given;
        reason = change.reason().strip();
        note = change.note().strip();
        grade = change.grade();
        place = change.place().strip();
        savedBy = by;
        savedAt = now;
        return true;
    }

    private boolean same(AnswerChange change) {
        return revision > 0 && (points == null ? change.points() == null : change.points() != null && points.compareTo(change.points()) == 0) && reason.equals(change.reason().strip())
                && note.equals(change.note().strip()) && Objects.equals(grade, change.grade()) && place.equals(change.place().strip());
    }

    void opened(HazardId id) { hazard = id.value(); }

    /** The hazard that was opened for it is none. */
    void withdrawn() { hazard = null; }

    SavedAnswer saved(boolean taken) { return new SavedAnswer(taken, item, revision, points, reason, note, grade, place, savedBy, savedAt); }
}
