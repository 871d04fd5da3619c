package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.calendar.CalendarYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** A month as it hangs on a wall: weeks from Monday to Sunday. */
public record MonthSheet(int month, List<List<Day>> weeks, long workingDays) {
    /**
     * @param number null for a place before the first or after the last day
     * @param kind work, weekend, holiday or makeup; the two last bear a word beside the colour
     */
    public record Day(Integer number, String kind, boolean today, boolean changed) {
        static final Day NONE = new Day(null, "none", false, false);
    }

    /** @param changed days to be marked, such as those that an import would change */
    static List<MonthSheet> of(CalendarYear year, LocalDate today, Collection<LocalDate> changed) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> of(year, LocalDate.of(year.number(), month, 1), today, changed)).toList();
    }

    private static MonthSheet of(CalendarYear year, LocalDate first, LocalDate today, Collection<LocalDate> changed) {
        List<Day> days = new ArrayList<>();
        IntStream.range(1, first.getDayOfWeek().getValue()).forEach(before -> days.add(Day.NONE));
        List<LocalDate> dates = first.datesUntil(first.plusMonths(1)).toList();
        dates.forEach(date -> days.add(new Day(date.getDayOfMonth(), kind(year, date), date.equals(today), changed.contains(date))));
        while (days.size() % 7 != 0) {
            days.add(Day.NONE);
        }
        var weeks = IntStream.range(0, days.size() / 7).mapToObj(week -> List.copyOf(days.subList(week * 7, week * 7 + 7))).toList();
        return new MonthSheet(first.getMonthValue(), weeks, dates.stream().filter(year::isWorkingDay).count());
    }

    static String kind(CalendarYear year, LocalDate date) {
        if (year.holidays().contains(date)) {
            return "holiday";
        }
        if (year.makeUpDays().contains(date)) {
            return "makeup";
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY ? "weekend" : "work";
    }
}
