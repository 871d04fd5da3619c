package cn.gov.haixi.safety.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Numbers stand as they are, unless the text itself chooses by them. */
class MessagesTest {
    @Test
    void shouldWriteYearsWithoutGrouping() { assertThat(Messages.text(Locale.ENGLISH, "platformtest.year", 2027)).isEqualTo("in 2027"); }

    @Test
    void shouldLetATextChooseByANumber() {
        assertThat(Messages.text(Locale.ENGLISH, "platformtest.days", 1)).isEqualTo("1 day");
        assertThat(Messages.text(Locale.ENGLISH, "platformtest.days", 3)).isEqualTo("3 days");
    }

    @Test
    void shouldShowAMissingKey() { assertThat(Messages.text(Locale.ENGLISH, "platformtest.nothing")).isEqualTo("?platformtest.nothing?"); }
}
