package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An inspection that comes back in a rhythm. It holds the window that is open or comes next, and how often it was made, missed, and found a hazard. A window
 * is recorded once: each begins behind the last recorded one, whatever becomes of the rhythm. While the calendar of the next one's year has not been
 * announced the task waits ({@link Window#UNANNOUNCED}), and nobody owes what passes until then.
 */
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
    @Column(name = "last_window") private LocalDateTime lastWindow;
    @Column(name = "work_type", nullable = false, length = 8) private String workType;
    @Column(name = "task_num", length = 32) private String taskNumber;
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

    /** The next window is that of the new rhythm; what was recorded stays, and what has ended is to be passed before. */
    final void change(CheckDraft draft, LocalDateTime now, Predicate<LocalDate> working) {
        checkStands();
        if (!draft.rhythm().possible()) {
            throw new RhythmRefused();
        }
        content = draft.content().strip();
        inspector = Line.of(draft.inspector());
        workType = draft.workType();
        taskNumber = draft.taskNumber() == null || draft.taskNumber().isBlank() ? null : Line.of(draft.taskNumber());
        rhythm = draft.rhythm();
        openAt(now, working);
    }

    /** The first window that has not ended and that nothing recorded covers. */
    final void openAt(LocalDateTime now, Predicate<LocalDate> working) { open(() -> Stream.iterate(rhythm.at(now, working), window -> rhythm.after(window, working)).filter(window -> !covered(window)).findFirst().orElseThrow()); }

    /** Recorded itself, or an inspection of its first day or later was: a month that begins behind the day's inspection begins with the next. */
    private boolean covered(Window window) {
        return lastWindow != null && !window.from().isAfter(lastWindow) || rhythm.unit() != CycleUnit.HOUR && lastOn != null && !window.from().toLocalDate().isAfter(lastOn);
    }

    private void open(Supplier<Window> next) {
        Window window;
        try {
            window = next.get();
        } catch (CalendarYearUnknown unannounced) {
            window = Window.UNANNOUNCED;
        }
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
        Window recorded = window();
        lastWindow = recorded.from();
        open(() -> rhythm.after(recorded, working));
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

    /** Whether its window has ended without a record. */
    boolean missedAt(LocalDateTime now) { return windowUntil.isBefore(now); }

    /** Whether the calendar has yet to be announced. */
    boolean waits() { return window().unannounced(); }

    CheckId id() { return id; }
    long version() { return version; }
    UUID enterprise() { return enterprise; }
    UUID measure() { return measure; }
    String content() { return content; }
    final Window window() { return new Window(windowFrom, windowUntil); }
}
