package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One party's scoring of another on the spot (现场打分, M5.5). Assigned by the pairing; handed in once every item has its points, its reason where points
 * are taken off, and its evidence; then the scored party sees it and may object once, and the organiser dismisses the objection or sends the sheet back.
 * What is scored anew may be objected to anew: more may have changed than was objected to. The steps keep what was said before.
 */
@Entity
@Table(name = "hazard_scoring")
class Scoring {
    @EmbeddedId private ScoringId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "round_id", nullable = false) private UUID round;
    @Column(name = "inspector_id", nullable = false) private UUID inspector;
    @Column(name = "inspected_id", nullable = false) private UUID inspected;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ScoringState state;
    @Column(name = "total", precision = 7, scale = 1) private BigDecimal total;
    @Column(name = "deductions", nullable = false) private int deductions;
    @Column(name = "hazards", nullable = false) private int hazards;
    @Column(name = "conclusion", length = 2000) private String conclusion;
    @Column(name = "scored_by", length = 64) private String scoredBy;
    @Column(name = "submitted_on") private LocalDate submittedOn;
    @Column(name = "objection", length = 2000) private String objection;
    @Column(name = "objection_by", length = 64) private String objectionBy;
    @Column(name = "objected_on") private LocalDate objectedOn;
    @Column(name = "objection_answer", length = 1000) private String objectionAnswer;
    private transient List<MutualStep> newSteps = new ArrayList<>();

    protected Scoring() { }

    /** @throws SelfInspection when the two are the same body */
    Scoring(MutualParty inspector, MutualParty inspected) {
        if (inspector.id().equals(inspected.id()) || inspector.is(inspected)) {
            throw new SelfInspection();
        }
        this.id = ScoringId.next();
        this.round = inspector.round();
        this.inspector = inspector.id().value();
        this.inspected = inspected.id().value();
        this.state = ScoringState.ASSIGNED;
    }

    void submit(ScoredSheet sheet, String words, Actor by, LocalDate today, Instant now) {
        moveTo(ScoringState.SUBMITTED, RoundMove.SUBMITTED, sheet.total().toPlainString(), by, now);
        total = sheet.total();
        deductions = sheet.deductions();
        hazards = sheet.hazards();
        conclusion = words.strip();
        scoredBy = by.name();
        submittedOn = today;
        objection = null;
        objectionBy = null;
        objectedOn = null;
        objectionAnswer = null;
    }

    void object(String words, Actor by, LocalDate today, Instant now) {
        if (objection != null) {
            throw new ObjectedAlready();
        }
        refuseIf(state != ScoringState.SUBMITTED, RoundMove.OBJECTED);
        objection = words.strip();
        objectionBy = by.name();
        objectedOn = today;
        note(RoundMove.OBJECTED, objection, by, now);
    }

    void dismissObjection(String why, Actor by, Instant now) {
        refuseIf(!objectionOpen(), RoundMove.OBJECTION_DISMISSED);
        objectionAnswer = why.strip();
        note(RoundMove.OBJECTION_DISMISSED, objectionAnswer, by, now);
    }

    /** Back to whoever scored it. */
    void upholdObjection(String why, Actor by, Instant now) {
        refuseIf(!objectionOpen(), RoundMove.OBJECTION_UPHELD);
        moveTo(ScoringState.RETURNED, RoundMove.OBJECTION_UPHELD, why.strip(), by, now);
        objectionAnswer = why.strip();
    }

    boolean objectionOpen() { return objection != null && objectionAnswer == null && state == ScoringState.SUBMITTED; }

    void checkScoring() { refuseIf(!state.scoring(), RoundMove.SCORED); }

    private void moveTo(ScoringState target, RoundMove move, String words, Actor by, Instant now) {
        refuseIf(!state.next().contains(target), move);
        state = target;
        note(move, words, by, now);
    }

    private void refuseIf(boolean forbidden, RoundMove move) {
        if (forbidden) {
            throw new ScoringMoveRefused(state, move);
        }
    }

    private void note(RoundMove move, String words, Actor by, Instant now) {
        if (newSteps == null) {
            newSteps = new ArrayList<>();
        }
        newSteps.add(new MutualStep(new RoundId(round), id, move, words, by, now));
    }

    /** Hands over the steps made since the scoring was loaded; the second call returns none. */
    List<MutualStep> takeSteps() {
        List<MutualStep> steps = newSteps == null ? List.of() : newSteps;
        newSteps = new ArrayList<>();
        return steps;
    }

    ScoringId id() { return id; }
    UUID inspector() { return inspector; }
    UUID inspected() { return inspected; }
    ScoringState state() { return state; }
    LocalDate submittedOn() { return submittedOn; }
    String objection() { return objection; }
    String conclusion() { return conclusion; }

    ScoringRow row(PartyRow inspectorRow, PartyRow inspectedRow, boolean own, boolean readable) {
        return new ScoringRow(id, inspectorRow, inspectedRow, state, total, deductions, hazards, scoredBy, submittedOn, objectionOpen(), own, readable);
    }

    ScoringCase.Objection objected() { return objection == null ? null : new ScoringCase.Objection(objection, objectionBy, objectedOn, objectionAnswer); }
}
