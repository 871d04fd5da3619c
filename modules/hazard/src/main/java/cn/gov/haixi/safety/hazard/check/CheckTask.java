package cn.gov.haixi.safety.hazard.check;

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
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Predicate;

/** An inspection that comes back in a rhythm. It holds the window that is open or comes next, and how often it was made, missed, and found a hazard. */
@Entity
@Table(name = "hazard_check_task")
class CheckTask {
    @EmbeddedId private CheckId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "exchange_id", nullable = false, length = 36) private String exchangeId;
    @Column(name = "enterprise_id", nullable = false) private UUID enterprise;
    @Column(name = "measure_id", nullable = false) private UUID measure;
    @Column(name = "content", nullable = false, length = 1000) private String content;
    @Embedded private Rhythm rhythm;
    @Column(name = "inspector", nullable = false, length = 64) private String inspector;
    @Column(name = "window_from", nullable = false) private LocalDateTime windowFrom;
    @Column(name = "window_until", nullable = false) private LocalDateTime windowUntil;
    @Column(name = "last_on") private LocalDate lastOn;
    @Enumerated(EnumType.ORDINAL) @Column(name = "last_status") private CheckStatus lastStatus;
    @Column(name = "made", nullable = false) private int made;
    @Column(name = "missed", nullable = false) private int missed;
    @Column(name = "failed", nullable = false) private int failed;
    @Column(name = "ended_on") private LocalDate endedOn;

    protected CheckTask() { }

    CheckTask(UUID enterprise, UUID measure, CheckDraft draft, LocalDateTime now, Predicate<LocalDate> working) {
        this.id = CheckId.next();
        this.exchangeId = id.value().toString();
        this.enterprise = enterprise;
        this.measure = measure;
        change(draft, now, working);
    }

    /** The next window is that of the new rhythm; what was recorded stays. */
    final void change(CheckDraft draft, LocalDateTime now, Predicate<LocalDate> working) {
        checkStands();
        if (!draft.rhythm().possible()) {
            throw new RhythmRefused();
        }
        content = draft.content().strip();
        inspector = Line.of(draft.inspector());
        rhythm = draft.rhythm();
        open(rhythm.at(now, working));
        if (lastOn != null && !windowFrom.toLocalDate().isAfter(lastOn)) {
            open(rhythm.after(window(), working));
        }
    }

    private void open(Window window) {
        windowFrom = window.from();
        windowUntil = window.until();
    }

    /** The window passes to the next. */
    void record(CheckStatus status, LocalDate on, Predicate<LocalDate> working) {
        checkStands();
        if (status == CheckStatus.NOT_DONE) {
            missed++;
        } else {
            made++;
            lastOn = on;
        }
        if (status == CheckStatus.HAZARD) {
            failed++;
        }
        lastStatus = status;
        open(rhythm.after(window(), working));
    }

    void end(LocalDate on) {
        checkStands();
        endedOn = on;
    }

    final void checkStands() {
        if (endedOn != null) {
            throw new CheckNotFound();
        }
    }

    CheckId id() { return id; }
    long version() { return version; }
    UUID enterprise() { return enterprise; }
    UUID measure() { return measure; }
    String content() { return content; }
    final Window window() { return new Window(windowFrom, windowUntil); }
}
