package cn.gov.haixi.safety.hazard.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.platform.Clause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The windows of every unit of the data exchange: within the hours of work, at the ends of months, on 29 February, across weekends. */
@Clause("M5.7")
class RhythmTest {
    private static final Predicate<LocalDate> ALL = day -> true;
    private static final Predicate<LocalDate> WEEKDAYS = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** 2026-11-26 is a Thursday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 HOUR  | 2026-11-26 | 08:00-18:00 | false | 2026-11-26T08:00 | 26T08:00/26T12:00 26T12:00/26T16:00 26T16:00/26T18:00 27T08:00/27T12:00",
        "4 HOUR  | 2026-11-26 | 08:00-18:00 | true  | 2026-11-27T17:00 | 27T16:00/27T18:00 30T08:00/30T12:00 30T12:00/30T16:00 30T16:00/30T18:00",
        "1 DAY   | 2026-11-26 | 08:00-18:00 | false | 2026-11-26T09:00 | 26T08:00/26T18:00 27T08:00/27T18:00 28T08:00/28T18:00 29T08:00/29T18:00",
        "1 DAY   | 2026-11-26 | 08:00-18:00 | true  | 2026-11-26T18:01 | 27T08:00/27T18:00 30T08:00/30T18:00 01T08:00/01T18:00 02T08:00/02T18:00",
        "3 DAY   | 2026-11-26 | 08:00-18:00 | true  | 2026-11-26T00:00 | 26T08:00/27T18:00 30T08:00/01T18:00 02T08:00/04T18:00 07T08:00/07T18:00",
        "1 MONTH | 2026-01-31 | 09:00-17:00 | false | 2026-01-31T09:00 | 31T09:00/27T17:00 28T09:00/30T17:00 31T09:00/29T17:00 30T09:00/30T17:00",
        "1 YEAR  | 2024-02-29 | 00:00-23:59 | false | 2024-03-01T00:00 | 29T00:00/27T23:59 28T00:00/27T23:59 28T00:00/27T23:59 28T00:00/28T23:59"})
    void shouldComeBack(String cycle, LocalDate from, String hours, boolean workingDays, LocalDateTime now, String windows) {
        Rhythm rhythm = rhythm(cycle, from, hours, workingDays);
        Window first = rhythm.at(now, WEEKDAYS);
        assertThat(Stream.iterate(first, before -> rhythm.after(before, WEEKDAYS)).limit(4).map(RhythmTest::written).collect(Collectors.joining(" "))).isEqualTo(windows);
    }

    @Test
    void shouldWaitForItsFirstDay() {
        assertThat(written(rhythm("1 DAY", LocalDate.of(2026, 12, 24), "08:00-18:00", false).at(LocalDateTime.of(2026, 11, 26, 9, 0), ALL))).isEqualTo("24T08:00/24T18:00");
    }

    /** Each window begins after the one before, whatever the calendar says. */
    @ParameterizedTest
    @CsvSource({"1 HOUR", "5 HOUR", "24 HOUR", "1 DAY", "2 DAY", "7 DAY", "999 DAY", "1 MONTH", "3 MONTH", "1 YEAR", "2 YEAR"})
    void shouldNeverGoBack(String cycle) {
        Rhythm rhythm = rhythm(cycle, LocalDate.of(2026, 1, 31), "08:00-18:00", true);
        Window before = rhythm.at(LocalDateTime.of(2026, 11, 26, 9, 0), WEEKDAYS);
        for (int i = 0; i < 50; i++) {
            Window next = rhythm.after(before, WEEKDAYS);
            assertThat(next.from()).isAfter(before.until().minusNanos(1));
            assertThat(next.until()).isAfter(next.from());
            before = next;
        }
    }

    @Test
    void shouldKnowHoursThatAreNone() {
        assertThat(rhythm("1 DAY", LocalDate.of(2026, 1, 1), "18:00-08:00", false).possible()).isFalse();
        assertThat(rhythm("1 DAY", LocalDate.of(2026, 1, 1), "08:00-08:00", false).possible()).isFalse();
    }

    private static Rhythm rhythm(String cycle, LocalDate from, String hours, boolean workingDays) {
        String[] parts = cycle.split(" ");
        return new Rhythm(Integer.parseInt(parts[0]), CycleUnit.valueOf(parts[1]), from, LocalTime.parse(hours.split("-")[0]), LocalTime.parse(hours.split("-")[1]), workingDays);
    }

    /** Day and hour of both ends. */
    private static String written(Window window) { return window.from().toString().substring(8, 16) + "/" + window.until().toString().substring(8, 16); }
}
