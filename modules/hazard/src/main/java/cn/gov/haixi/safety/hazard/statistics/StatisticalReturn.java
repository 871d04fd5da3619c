package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.registry.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an enterprise reports of its hazards for a quarter or a year (order 16 of the State Administration of Work Safety, art. 14). It is written while its
 * period runs or after, handed in when the period is over and its chief has signed; from then on its figures stand, until whoever supervises it sends it back.
 */
@Entity
@Table(name = "hazard_return")
class StatisticalReturn {
    @EmbeddedId private ReturnId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "enterprise_id", nullable = false) private UUID enterprise;
    @Column(name = "period_from", nullable = false) private LocalDate from;
    @Column(name = "period_to", nullable = false) private LocalDate to;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ReturnState state;
    @Embedded private ReturnFigures figures;
    @Column(name = "analysis", nullable = false, length = 2000) private String analysis;
    @Column(name = "chief", nullable = false, length = 64) private String chief;
    @Column(name = "filled_by", nullable = false, length = 64) private String filledBy;
    @Column(name = "submitted_on") private LocalDate submittedOn;

    protected StatisticalReturn() { }

    StatisticalReturn(UUID enterprise, ObligationPeriod period) {
        this.id = ReturnId.next();
        this.enterprise = enterprise;
        this.from = period.from();
        this.to = period.to();
        this.state = ReturnState.DRAFT;
        this.analysis = "";
        this.chief = "";
        this.filledBy = "";
    }

    /** @param counted as the figures stand now; they stand for good when it is handed in */
    void write(ReturnDraft draft, ReturnFigures counted, String by) {
        refuseSubmitted();
        analysis = draft.analysis() == null ? "" : draft.analysis().strip();
        chief = draft.chief() == null ? "" : Line.of(draft.chief());
        figures = counted;
        filledBy = by;
    }

    /** @param signed whether a signed page is attached */
    void submit(boolean signed, LocalDate today) {
        refuseSubmitted();
        if (!to.isBefore(today)) {
            throw new PeriodNotOver(to);
        }
        if (chief.isEmpty() || !signed) {
            throw new SignatureWanted();
        }
        moveTo(ReturnState.SUBMITTED);
        submittedOn = today;
    }

    void sendBack() { moveTo(ReturnState.SENT_BACK); }

    private void moveTo(ReturnState target) {
        if (!state.next().contains(target)) {
            throw new ReturnMoveRefused(state);
        }
        state = target;
    }

    private void refuseSubmitted() {
        if (state == ReturnState.SUBMITTED) {
            throw new ReturnMoveRefused(state);
        }
    }

    ReturnId id() { return id; }
    long version() { return version; }
    UUID enterprise() { return enterprise; }
    ObligationPeriod period() { return new ObligationPeriod(from, to); }
    ReturnState state() { return state; }
    ReturnFigures figures() { return figures; }
    String analysis() { return analysis; }
    String chief() { return chief; }
    String filledBy() { return filledBy; }
    LocalDate submittedOn() { return submittedOn; }
}
