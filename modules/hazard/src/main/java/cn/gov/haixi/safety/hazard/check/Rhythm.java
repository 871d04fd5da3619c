package cn.gov.haixi.safety.hazard.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When an inspection is due (M5.7): every so many hours within the hours of work, or once in every so many days, months or years. A cycle of days or more
 * is open as a whole, between the hours of work of its first and its last day; on working days only, its free days do not count, and a cycle without
 * any other is left out.
 *
 * @param amount of units in a cycle, {@code checkCycle} of the data exchange
 * @param from the first day, {@code taskStartTime}
 * @param opens {@code workStartTime}
 * @param closes {@code workEndTime}, later
 * @param workingDays whether only the State Council's working days count, {@code workDayType}
 */
@Embeddable
public record Rhythm(@Min(1) @Max(999) @Column(name = "cycle_amount", nullable = false) int amount, @NotNull @Enumerated(EnumType.STRING) @Column(name = "cycle_unit", nullable = false, length = 8) CycleUnit unit,
                     @NotNull @Column(name = "starts_on", nullable = false) LocalDate from, @NotNull @Column(name = "opens_at", nullable = false) LocalTime opens,
                     @NotNull @Column(name = "closes_at", nullable = false) LocalTime closes, @Column(name = "working_days", nullable = false) boolean workingDays) implements Serializable {
    /** As many free days as no calendar has in a row. */
    private static final int MOST = 5_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    boolean possible() { return closes.isAfter(opens) && !from.isBefore(EARLIEST) && !from.isAfter(LATEST); }

    /** The hours of work, {@code 08:00–18:00}. */
    public String hours() { return Window.TIME.format(opens) + "–" + Window.TIME.format(closes); }

    /** The first one that has not ended. */
    Window at(LocalDateTime now, Predicate<LocalDate> working) { return first(now.toLocalDate(), window -> !window.until().isBefore(now), working); }

    /** The one behind another. */
    Window after(Window before, Predicate<LocalDate> working) { return first(before.from().toLocalDate(), window -> window.from().isAfter(before.from()), working); }

    private Window first(LocalDate hint, Predicate<Window> wanted, Predicate<LocalDate> working) {
        int first = Math.max(0, cycleOf(hint) - 1);
        for (int cycle = first; cycle < first + MOST; cycle++) {
            Optional<Window> found = unit == CycleUnit.HOUR ? slots(from.plusDays(cycle), wanted, working) : whole(cycle, working).filter(wanted);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no window behind " + hint + " in " + this);
    }

    private int cycleOf(LocalDate day) {
        long units = switch (unit) {
            case HOUR, DAY -> ChronoUnit.DAYS.between(from, day);
            case MONTH -> ChronoUnit.MONTHS.between(from, day);
            case YEAR -> ChronoUnit.YEARS.between(from, day);
        };
        return (int) (unit == CycleUnit.HOUR ? units : units / amount);
    }

    private Optional<Window> slots(LocalDate day, Predicate<Window> wanted, Predicate<LocalDate> working) {
        if (workingDays && !working.test(day)) {
            return Optional.empty();
        }
        LocalDateTime end = day.atTime(closes);
        for (LocalDateTime start = day.atTime(opens); start.isBefore(end); start = start.plusHours(amount)) {
            LocalDateTime until = start.plusHours(amount);
            Window slot = new Window(start, until.isBefore(end) ? until : end);
            if (wanted.test(slot)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private Optional<Window> whole(int cycle, Predicate<LocalDate> working) {
        LocalDate first = begins(cycle);
        LocalDate last = begins(cycle + 1).minusDays(1);
        while (workingDays && !first.isAfter(last) && !working.test(first)) {
            first = first.plusDays(1);
        }
        while (workingDays && first.isBefore(last) && !working.test(last)) {
            last = last.minusDays(1);
        }
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Window(first.atTime(opens), last.atTime(closes)));
    }

    /** Counted from the first day, so that the 31st comes back after a short month. */
    private LocalDate begins(int cycle) {
        long units = (long) cycle * amount;
        return switch (unit) {
            case HOUR, DAY -> from.plusDays(units);
            case MONTH -> from.plusMonths(units);
            case YEAR -> from.plusYears(units);
        };
    }
}
