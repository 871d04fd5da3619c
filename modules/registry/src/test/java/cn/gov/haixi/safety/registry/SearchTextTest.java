package cn.gov.haixi.safety.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test void shouldTakeWildcardsAsOrdinarySigns() {
        assertThat(SearchText.of("100%_!").orElseThrow().anywhere()).isEqualTo("%100!%!_!!%");
    }

    @Test void shouldDropNulAndEndAtTheLongest() {
        assertThat(SearchText.of("盐\u0000湖").orElseThrow().words()).isEqualTo("盐湖");
        assertThat(SearchText.of("盐".repeat(10_000_000)).orElseThrow().words()).hasSize(SearchText.LONGEST);
    }

    @Test void shouldKeepRareSignsAndEmojiWhole() {
        assertThat(SearchText.of("䶮𠮷😀").orElseThrow().words()).isEqualTo("䶮𠮷😀");
        assertThat(SearchText.of("\uD842盐").orElseThrow().words()).isEqualTo("盐");
    }

    @Test void shouldBeNothingWhenNothingWasTyped() {
        assertThat(SearchText.of(null)).isEmpty();
        assertThat(SearchText.of(" \t\u0000 ")).isEmpty();
    }
}
