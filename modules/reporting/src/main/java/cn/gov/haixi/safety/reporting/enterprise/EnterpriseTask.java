package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A general hazard that was told on an enterprise's own line and that the teller lets the enterprise put right (M3.3). The tip itself is the
 * government's from the first minute; this is the enterprise's copy of its words and place, without number, receipt or time of day. The enterprise
 * answers inside its clock or declines; what it declined, what the government found graver, and what the government has ended, it no longer sees.
 */
@Entity
@Table(name = "reporting_enterprise_task")
class EnterpriseTask {
    @Id @Column(name = "id") private UUID id;
    @Version @Column(name = "version") private long version;
    @Column(name = "enterprise_id", nullable = false) private UUID enterprise;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "tip_id", nullable = false) private UUID tip;
    @Column(name = "tip_number", nullable = false, length = 32) private String tipNumber;
    @Column(name = "what", nullable = false, length = 5000) private String what;
    @Column(name = "place", length = 300) private String place;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private EnterpriseTaskState state;
    @Column(name = "received_on", nullable = false) private LocalDate receivedOn;
    @Column(name = "due_on", nullable = false) private LocalDate dueOn;
    @Column(name = "answer", length = 2000) private String answer;
    @Column(name = "answered_on") private LocalDate answeredOn;
    @Column(name = "answered_by", length = 60) private String answeredBy;
    /** Whether the government's office was called because it was overdue. */
    @Column(name = "called", nullable = false) private boolean called;

    protected EnterpriseTask() { }

    EnterpriseTask(EnterpriseWish wish, UUID enterprise, String regionPath, LocalDate today, LocalDate due) {
        // Not one of our own ids: those tell the millisecond, and the enterprise could look up who was writing to it then.
        this.id = UUID.randomUUID();
        this.enterprise = enterprise;
        this.regionPath = regionPath;
        this.tip = wish.tip().value();
        this.tipNumber = wish.tipNumber();
        this.what = wish.what();
        this.place = wish.place();
        this.state = EnterpriseTaskState.WAITING;
        this.receivedOn = today;
        this.dueOn = due;
    }

    void answer(String words, String person, LocalDate today) { end(EnterpriseTaskState.ANSWERED, words, person, today); }

    void decline(String reason, String person, LocalDate today) { end(EnterpriseTaskState.DECLINED, reason, person, today); }

    /** The government goes on alone; what the enterprise had answered stays on record. */
    void takeOver() {
        if (state.next().contains(EnterpriseTaskState.TAKEN_OVER)) {
            state = EnterpriseTaskState.TAKEN_OVER;
        }
    }

    private void end(EnterpriseTaskState target, String words, String person, LocalDate today) {
        if (!state.next().contains(target)) {
            throw new EnterpriseTaskMoveRefused(state);
        }
        state = target;
        answer = words;
        answeredOn = today;
        answeredBy = person;
    }

    void called() { called = true; }

    boolean shownTo(UUID whose) { return enterprise.equals(whose) && state.shown(); }

    EnterpriseTaskRow row() {
        return new EnterpriseTaskRow(new EnterpriseTaskId(id), what, place, state, receivedOn, dueOn, answer, answeredOn, answeredBy);
    }

    UUID id() { return id; }

    TipId tip() { return new TipId(tip); }

    String tipNumber() { return tipNumber; }

    String regionPath() { return regionPath; }

    EnterpriseTaskState state() { return state; }
}
