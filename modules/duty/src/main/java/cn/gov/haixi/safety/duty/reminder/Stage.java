package cn.gov.haixi.safety.duty.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When somebody is told of a last day: 30, 7 and 1 days before, on it, and after it. On days off nobody is told anything but of what is due that
 * very day: what falls on one is told on the working day before it, what is overdue on the working day after it. No two fall on one day.
 */
enum Stage {
    MONTH(30), WEEK(7), EVE(1), DAY(0), OVER(-1);

    private final int daysBefore;

    Stage(int daysBefore) { this.daysBefore = daysBefore; }

    /** @param working whether a day is a working day */
    static Optional<Stage> on(LocalDate today, LocalDate due, Predicate<LocalDate> working) {
        if (today.equals(due)) {
            return Optional.of(DAY);
        }
        if (!working.test(today)) {
            return Optional.empty();
        }
        if (today.isAfter(due)) {
            return due.plusDays(1).datesUntil(today).anyMatch(working) ? Optional.empty() : Optional.of(OVER);
        }
        return Stream.of(EVE, WEEK, MONTH).filter(stage -> stage.told(due.minusDays(stage.daysBefore), today, working)).findFirst();
    }

    private boolean told(LocalDate day, LocalDate today, Predicate<LocalDate> working) {
        return !today.isAfter(day) && today.plusDays(1).datesUntil(day.plusDays(1)).noneMatch(working);
    }
}
