package cn.gov.haixi.safety.duty.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One year's arrangement: which days are free besides weekends, and on which weekends people work. */
public record CalendarYear(int number, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) implements Serializable {
    public CalendarYear {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate date) { return isWeekend(date) ? makeUpDays.contains(date) : !holidays.contains(date); }

    public long workingDays() { return days().filter(this::isWorkingDay).count(); }

    public Stream<LocalDate> days() { return LocalDate.of(number, 1, 1).datesUntil(LocalDate.of(number + 1, 1, 1)); }

    /** The days that are work in one of the two and free in the other. */
    public List<LocalDate> differing(CalendarYear other) { return days().filter(day -> isWorkingDay(day) != other.isWorkingDay(day)).toList(); }

    static boolean isWeekend(LocalDate date) { return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY; }
}
