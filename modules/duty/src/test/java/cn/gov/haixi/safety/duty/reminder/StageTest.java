package cn.gov.haixi.safety.duty.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the turn of 2018: the 30th of December to the 1st of January are off, the 29th is made up for. */
class StageTest {
    private static final Set<LocalDate> OFF = Set.of(LocalDate.of(2018, 12, 30), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1));
    private static final Predicate<LocalDate> WORKING = day -> !OFF.contains(day)
            && (day.equals(LocalDate.of(2018, 12, 29)) || !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()));

    @ParameterizedTest
    @CsvSource({"2019-01-02, 2018-12-03, MONTH", "2019-01-02, 2018-12-26, WEEK", "2019-01-02, 2018-12-29, EVE", "2019-01-02, 2019-01-02, DAY", "2019-01-02, 2019-01-03, OVER",
        "2018-12-23, 2018-12-14, WEEK", "2018-12-23, 2018-12-21, EVE", "2018-12-23, 2018-12-23, DAY", "2018-12-23, 2018-12-24, OVER"})
    void shouldTellOnWorkingDaysOnly(LocalDate due, LocalDate day, Stage expected) {
        assertThat(Stage.on(day, due, WORKING)).contains(expected);
    }

    /** Whatever the last day, each stage is told once at the most, the days of the others are quiet, and nothing is overdue before it is. */
    @Test
    void shouldTellEachStageOnce() {
        Stream.iterate(LocalDate.of(2018, 12, 10), day -> day.plusDays(1)).limit(40).forEach(due -> {
            List<Stage> told = due.minusDays(45).datesUntil(due.plusDays(20)).flatMap(day -> Stage.on(day, due, WORKING).stream()).toList();
            assertThat(told).as("for " + due).doesNotHaveDuplicates().isSorted().contains(Stage.DAY, Stage.OVER);
        });
    }

    @Test
    void shouldBeQuietOnADayOff() {
        assertThat(Stage.on(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1), WORKING)).isEmpty();
        assertThat(Stage.on(LocalDate.of(2018, 12, 16), LocalDate.of(2018, 12, 17), WORKING)).isEmpty();
    }
}
