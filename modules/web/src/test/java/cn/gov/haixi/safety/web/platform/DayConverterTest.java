package cn.gov.haixi.safety.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024/2/29", "2024.02.29", "2024年2月29日", "２０２４－０２－２９", " 2024-02-29 ", "2024 年 2 月 29"})
    void shouldReadADayHoweverItIsWritten(String typed) { assertThat(new DayConverter().getAsObject(null, null, typed)).isEqualTo(LocalDate.of(2024, 2, 29)); }

    /** None of them becomes another day in silence. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "0001-01-01", "1899-12-31", "2101-01-01", "99999-01-01", "26-01-01", "20260101", "2026-1", "2026-01-01x", "明天", "-2026-01-01", "2026-01.01年"})
    void shouldRefuseWhatIsNoDay(String typed) { assertThat(new DayConverter().read(typed)).isNull(); }
}
