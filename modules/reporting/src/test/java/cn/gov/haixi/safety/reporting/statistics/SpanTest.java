package cn.gov.haixi.safety.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in the address becomes a span that can be counted. */
class SpanTest {
    private static final YearMonth PRESENT = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2026-01, 2026-03, 2026-01, 2026-03",
        "-, -, 2025-12, 2026-11",
        "-, 2026-03, 2025-04, 2026-03",
        "2026-05, 2026-03, 2026-03, 2026-03",
        "0001-01, 9999-12, 2021-12, 2026-11",
        "2000-01, 2000-02, 2017-12, 2017-12",
        "drop table, 13, 2025-12, 2026-11",
        "2026-13, ' ', 2025-12, 2026-11"})
    void shouldTakeWhatMakesSense(String from, String to, YearMonth first, YearMonth last) {
        assertThat(Span.of(from, to, PRESENT)).isEqualTo(new Span(first, last));
    }

    @Test
    void shouldCountBothMonths() {
        assertThat(Span.of("2026-01", "2026-03", PRESENT).months()).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }
}
