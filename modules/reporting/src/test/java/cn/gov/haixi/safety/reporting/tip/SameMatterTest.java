package cn.gov.haixi.safety.reporting.tip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameMatterTest {
    @Test void shouldSeeLikenessWhateverTheOrderOfWords() {
        assertThat(SameMatter.likeness("储罐区法兰泄漏,气味明显", "法兰泄漏,储罐区气味很明显")).isGreaterThan(0.6);
        assertThat(SameMatter.likeness("储罐区法兰泄漏", "食堂消防通道堵塞")).isZero();
        assertThat(SameMatter.likeness(null, "储罐区")).isZero();
    }

    @Test void shouldHandleCharactersOutsideTheBasicPlane() {
        assertThat(SameMatter.likeness("𠮷化工罐区", "𠮷化工罐区")).isEqualTo(1.0);
    }

    @Test void shouldSuggestTheSameEnterpriseWhateverTheWords() {
        assertThat(SameMatter.score(true, 0, 0)).isGreaterThanOrEqualTo(SameMatter.LIKELY);
        assertThat(SameMatter.score(false, 1, 0.2)).isLessThan(SameMatter.LIKELY);
    }
}
