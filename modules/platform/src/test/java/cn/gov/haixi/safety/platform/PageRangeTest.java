package cn.gov.haixi.safety.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRangeTest {
    @Test void shouldNeverReadMoreThanAllowedWhateverIsAsked() {
        assertThat(new PageRange(-5, 1_000_000_000)).isEqualTo(new PageRange(0, PageRange.MOST));
        assertThat(new PageRange(Integer.MAX_VALUE, 0)).isEqualTo(new PageRange(Page.COUNTED_TO, 1));
    }
}
