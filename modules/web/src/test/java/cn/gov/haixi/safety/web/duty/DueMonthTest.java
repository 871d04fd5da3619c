package cn.gov.haixi.safety.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.calendar.CalendarYear;
import cn.gov.haixi.safety.duty.obligation.DayCount;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueMonthTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 2, 17);
    private static final LocalDate MAKE_UP = LocalDate.of(2026, 2, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final CalendarYear YEAR = new CalendarYear(2026, Set.of(HOLIDAY), Set.of(MAKE_UP));

    @Test
    void shouldBeginWeeksOnMonday() {
        DueMonth month = DueMonth.of(FEBRUARY, YEAR, List.of(), TODAY);
        assertThat(month.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(month.weeks().get(0).get(5).date()).isNull();
        assertThat(month.weeks().get(0).get(6).date()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void shouldMarkHolidaysAndMakeUpDays() {
        DueMonth month = DueMonth.of(FEBRUARY, YEAR, List.of(), TODAY);
        assertThat(day(month, HOLIDAY).kind()).isEqualTo("holiday");
        assertThat(day(month, MAKE_UP).kind()).isEqualTo("makeup");
        assertThat(day(month, TODAY).today()).isTrue();
    }

    @Test
    void shouldSayOverdueOfWhatWaitsPastItsDayBeforeTheNightHasCountedIt() {
        LocalDate eve = TODAY.minusDays(1);
        DueMonth month = DueMonth.of(FEBRUARY, YEAR, List.of(new DayCount(eve, ObligationState.FULFILLED, 5), new DayCount(eve, ObligationState.OPEN, 2),
                new DayCount(eve, ObligationState.MISSED, 1), new DayCount(TODAY, ObligationState.OPEN, 4)), TODAY);
        assertThat(day(month, eve).chips()).containsExactly(new DueMonth.Chip(ObligationState.MISSED, 3), new DueMonth.Chip(ObligationState.FULFILLED, 5));
        assertThat(day(month, TODAY).chips()).containsExactly(new DueMonth.Chip(ObligationState.OPEN, 4));
    }

    private static DueMonth.Day day(DueMonth month, LocalDate date) {
        return month.weeks().stream().flatMap(List::stream).filter(day -> date.equals(day.date())).findFirst().orElseThrow();
    }
}
