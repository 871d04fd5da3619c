package cn.gov.haixi.safety.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRangeTest {
    @Test void shouldNeverReadMoreThanAllowedWhateverIsAsked() {
        assertThat(new PageRange(-5, 1_000_000_000)).isEqualTo(new PageRange(0, PageRange.MOST));
        assertThat(new PageRange(Integer.MAX_VALUE, 0)).isEqualTo(new PageRange(Page.COUNTED_TO, 1));
    }

    @Test void shouldTurnEveryTermOfAnOrder() {
        assertThat(new PageRange(0, 20).order("h.dueOn nulls last", "h.name desc", "h.id")).isEqualTo(" order by h.dueOn nulls last, h.name desc, h.id");
        assertThat(new PageRange(0, 20, true).order("h.dueOn nulls last", "h.name desc", "h.id")).isEqualTo(" order by h.dueOn desc, h.name, h.id desc");
    }
}
