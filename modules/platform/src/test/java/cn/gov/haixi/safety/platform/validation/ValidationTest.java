package cn.gov.haixi.safety.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the house takes for a text and for a day. */
class ValidationTest {
    /** An old hanzi, one younger than Java 17 knows, one of a private area, Tibetan, Mongolian, an emoji, a figure among blanks. */
    @ParameterizedTest
    @ValueSource(strings = {"格", "\uD885\uDC00", "\uE000", "བོད", "ᠮᠣᠩᠭᠣᠯ", "😀", " 0 ", "。", "-"})
    void shouldSeeWhatCanBeRead(String text) { assertThat(SomethingToRead.in(text)).isTrue(); }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u3000", "\u00a0", "\u200b\u200d\ufeff", "\u0000\u0007", "\u2028"})
    void shouldSeeNothingInWhatIsBlank(String text) { assertThat(SomethingToRead.in(text)).isFalse(); }

    @Test
    void shouldSeeNothingInNothing() { assertThat(SomethingToRead.in(null)).isFalse(); }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2026-11-26, true", "2100-12-31, true", "2101-01-01, false", "0206-11-26, false", "+20206-11-26, false"})
    void shouldKnowDaysThatSomebodyCanHaveMeant(LocalDate day, boolean meant) { assertThat(new CivilDay.Within().isValid(day, null)).isEqualTo(meant); }
}
