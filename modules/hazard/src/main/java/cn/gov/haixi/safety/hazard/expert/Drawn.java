package cn.gov.haixi.safety.hazard.expert;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An expert whom a draw has chosen: he comes, or declines with a reason, and is valued when the task has begun. */
@Entity
@Table(name = "hazard_expert_drawn")
class Drawn {
    @EmbeddedId private DrawnId id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "draw_id", nullable = false) private ExpertDraw draw;
    @Column(name = "turn", nullable = false) private int turn;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "expert_id", nullable = false)) private ExpertId expert;
    @Column(name = "expert_name", nullable = false, length = 60) private String name;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private DrawnState state;
    @Enumerated(EnumType.STRING) @Column(name = "grade", length = 16) private Grade grade;
    @Column(name = "words", nullable = false, length = 500) private String words;

    protected Drawn() { }

    Drawn(ExpertDraw draw, int turn, DrawCandidate candidate) {
        this.id = DrawnId.next();
        this.draw = draw;
        this.turn = turn;
        this.expert = new ExpertId(candidate.expert());
        this.name = candidate.name();
        this.state = DrawnState.DRAWN;
        this.words = "";
    }

    void decline(String why) {
        moveTo(DrawnState.DECLINED);
        words = why.strip();
    }

    void value(Grade given, String comment, LocalDate today) {
        if (today.isBefore(draw.from())) {
            throw new TaskNotBegun();
        }
        String said = comment == null ? "" : comment.strip();
        if (given.wantsWords() && said.isEmpty()) {
            throw new CommentWanted();
        }
        moveTo(DrawnState.EVALUATED);
        grade = given;
        words = said;
    }

    void cancel() { moveTo(DrawnState.CANCELLED); }

    private void moveTo(DrawnState target) {
        if (!state.next().contains(target)) {
            throw new DrawEnded();
        }
        state = target;
    }

    DrawnId id() { return id; }

    ExpertDraw draw() { return draw; }

    UUID expert() { return expert.value(); }

    String name() { return name; }

    DrawnState state() { return state; }

    DrawnRow row() { return new DrawnRow(id, turn, expert, name, state, grade, words); }
}
