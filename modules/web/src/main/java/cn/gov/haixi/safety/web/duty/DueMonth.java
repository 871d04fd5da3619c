package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.calendar.CalendarYear;
import cn.gov.haixi.safety.duty.obligation.DayCount;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A month with what falls due on each of its days, in weeks from Monday to Sunday. */
public record DueMonth(YearMonth month, List<List<Day>> weeks) {
    /**
     * @param date null for a place before the first or after the last day
     * @param kind as {@link MonthSheet.Day} has it
     */
    public record Day(LocalDate date, String kind, boolean today, List<Chip> chips) {
        static final Day NONE = new Day(null, "none", false, List.of());
    }

    public record Chip(ObligationState state, int count) { }

    /** @param year without any holidays where it has not been announced */
    static DueMonth of(YearMonth month, CalendarYear year, List<DayCount> counts, LocalDate today) {
        List<Day> days = new ArrayList<>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(before -> days.add(Day.NONE));
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(date -> days.add(new Day(date, MonthSheet.kind(year, date), date.equals(today), chips(date, counts, today))));
        while (days.size() % 7 != 0) {
            days.add(Day.NONE);
        }
        return new DueMonth(month, IntStream.range(0, days.size() / 7).mapToObj(week -> List.copyOf(days.subList(week * 7, week * 7 + 7))).toList());
    }

    /** What is overdue first. */
    private static List<Chip> chips(LocalDate date, List<DayCount> counts, LocalDate today) {
        Map<ObligationState, Integer> sums = new EnumMap<>(ObligationState.class);
        counts.stream().filter(count -> count.day().equals(date))
                .forEach(count -> sums.merge(count.state().waits() && date.isBefore(today) ? ObligationState.MISSED : count.state(), count.count(), Integer::sum));
        return List.of(ObligationState.MISSED, ObligationState.OPEN, ObligationState.LATE, ObligationState.FULFILLED, ObligationState.EXCUSED).stream().filter(sums::containsKey)
                .map(state -> new Chip(state, sums.get(state))).toList();
    }
}
