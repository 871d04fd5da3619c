package cn.gov.haixi.safety.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The years that the platform brings along, read from its own scripts. */
class CalendarYearTest {
    private static final Pattern DAY = Pattern.compile("\\(date '([-0-9]{10})', (\\d{4}), '(HOLIDAY|MAKE_UP)'\\)");

    @ParameterizedTest
    @CsvSource({"2017, 249", "2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void shouldHaveItsWorkingDays(int year, int workingDays) throws IOException {
        assertThat(year(year).workingDays()).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"})
    void shouldMakeUpOnWeekendsOnly(int year) throws IOException {
        assertThat(year(year).makeUpDays()).isNotEmpty().allMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void shouldWorkOnASaturdayThatIsMadeUpFor() throws IOException {
        CalendarYear year = year(2026);
        assertThat(year.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(year.isWorkingDay(LocalDate.of(2026, 10, 11))).isFalse();
        assertThat(year.isWorkingDay(LocalDate.of(2026, 10, 5))).isFalse();
        assertThat(year.isWorkingDay(LocalDate.of(2026, 10, 8))).isTrue();
    }

    static CalendarYear year(int number) throws IOException {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> makeUps = new HashSet<>();
        for (String script : new String[] {"01__duty_base", "02__duty_calendar_and_days"}) {
            try (InputStream in = CalendarYear.class.getResourceAsStream("/db/migration/V2026.11.23.03." + script + ".sql")) {
                DAY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().filter(day -> Integer.parseInt(day.group(2)) == number)
                        .forEach(day -> (day.group(3).equals("HOLIDAY") ? holidays : makeUps).add(LocalDate.parse(day.group(1))));
            }
        }
        return new CalendarYear(number, holidays, makeUps);
    }
}
