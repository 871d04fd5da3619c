package cn.gov.haixi.safety.duty.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {
    private static final ObligationPeriod YEAR = ObligationPeriod.year(2018);

    @Test
    void shouldDivideAYear() {
        assertThat(Cycle.YEAR.periods(YEAR)).containsExactly(YEAR);
        assertThat(Cycle.HALF_YEAR.periods(YEAR)).containsExactly(period("2018-01-01", "2018-06-30"), period("2018-07-01", "2018-12-31"));
        assertThat(Cycle.QUARTER.periods(YEAR)).hasSize(4).last().isEqualTo(period("2018-10-01", "2018-12-31"));
        assertThat(Cycle.MONTH.periods(ObligationPeriod.year(2024))).hasSize(12).element(1).isEqualTo(period("2024-02-01", "2024-02-29"));
    }

    @Test
    void shouldGiveWholePeriodsThatTouchTheSpan() {
        assertThat(Cycle.HALF_YEAR.periods(period("2018-06-30", "2018-07-01"))).hasSize(2);
        assertThat(Cycle.YEAR.periods(period("2018-12-31", "2019-01-01"))).containsExactly(YEAR, ObligationPeriod.year(2019));
        assertThat(Cycle.QUARTER.periods(period("2018-11-25", "2018-12-31"))).containsExactly(period("2018-10-01", "2018-12-31"));
    }

    @Test
    void shouldOweOnceByADay() {
        Cycle once = Cycle.once(LocalDate.of(2018, 12, 31));
        assertThat(once.periods(YEAR)).containsExactly(YEAR);
        assertThat(once.periods(ObligationPeriod.year(2019))).isEmpty();
    }

    @Test
    void shouldRollFromTheLastTime() {
        assertThat(Cycle.rolling(24).rollingFrom(LocalDate.of(2024, 2, 29))).isEqualTo(period("2024-02-29", "2026-02-28"));
        assertThat(Cycle.rolling(24).periods(YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, 2018-12-31, duty.period.12, 2018", "2018-07-01, 2018-12-31, duty.period.6, 2018 2", "2018-04-01, 2018-06-30, duty.period.3, 2018 2",
        "2024-02-01, 2024-02-29, duty.period.1, 2024 2", "2018-02-01, 2019-01-31, duty.period.days, 2018-02-01 2019-01-31"})
    void shouldNameAPeriod(LocalDate from, LocalDate to, String key, String args) {
        ObligationPeriod period = new ObligationPeriod(from, to);
        assertThat(period.key()).isEqualTo(key);
        assertThat(period.args().stream().map(String::valueOf).toList()).startsWith(args.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, 2018-12-31, 2017-01-01, 2017-12-31", "2018-07-01, 2018-12-31, 2018-01-01, 2018-06-30", "2018-01-01, 2018-06-30, 2017-07-01, 2017-12-31",
        "2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29", "2018-03-05, 2018-03-06, 2018-03-03, 2018-03-04"})
    void shouldKnowThePeriodBefore(LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo) {
        assertThat(new ObligationPeriod(from, to).before()).isEqualTo(new ObligationPeriod(beforeFrom, beforeTo));
    }

    @Test
    void shouldRefuseAPeriodThatRunsBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2018-01-02", "2018-01-01"));
        assertThat(List.of(period("2018-01-01", "2018-01-01"))).hasSize(1);
    }

    static ObligationPeriod period(String from, String to) { return new ObligationPeriod(LocalDate.parse(from), LocalDate.parse(to)); }
}
