package cn.gov.haixi.safety.accountability.dutyreport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.platform.Clause;
import org.junit.jupiter.api.Test;

@Clause("M1.7")
class OutlineTest {
    @Test
    void shouldReadTheOfficesOutline() {
        assertThat(Outline.of("履行安全生产职责情况* | 存在的主要问题 | 下一步工作打算")).extracting(Section::title, Section::required)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("履行安全生产职责情况", true), org.assertj.core.groups.Tuple.tuple("存在的主要问题", false),
                        org.assertj.core.groups.Tuple.tuple("下一步工作打算", false));
    }

    @Test
    void shouldKeepTheFulfilmentOfDutiesWhateverTheOfficeWrites() {
        assertThat(Outline.of("存在的主要问题|履行安全生产职责情况")).extracting(Section::title).containsExactly("履行安全生产职责情况", "存在的主要问题");
        assertThat(Outline.of("存在的主要问题|履行安全生产职责情况").get(0).required()).isTrue();
        assertThat(Outline.of(" | ")).hasSize(1);
    }

    @Test
    void shouldSeeThatNothingWasWritten() {
        assertThat(new Section("一", true, "<p>&nbsp;</p> <p></p>").isBlank()).isTrue();
        assertThat(new Section("一", true, "<p>已</p>").isBlank()).isFalse();
    }
}
