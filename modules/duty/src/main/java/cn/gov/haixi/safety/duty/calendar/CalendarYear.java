package cn.gov.haixi.safety.duty.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** One year's arrangement: which days are free besides weekends, and on which weekends people work. */
record CalendarYear(int number, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {
    boolean isWorkingDay(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? makeUpDays.contains(date) : !holidays.contains(date);
    }

    long workingDays() {
        return LocalDate.of(number, 1, 1).datesUntil(LocalDate.of(number + 1, 1, 1)).filter(this::isWorkingDay).count();
    }
}
