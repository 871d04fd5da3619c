package cn.gov.haixi.safety.registry.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchKeysTest {
    private static final Uscc CODE = Uscc.of("91440300708461136T");

    @Test void shouldFindByInitials() { assertThat(SearchKeys.initials("昆仑盐业")).containsExactly("klyy"); }

    @Test void shouldKeepEveryReadingOfAPolyphone() {
        assertThat(SearchKeys.initials("重庆银行")).contains("cqyh", "zqyh", "cqyx");
    }

    @Test void shouldFindWithoutThePlaceInFront() {
        assertThat(SearchKeys.of(CODE, "青海省格尔木市昆仑盐业有限公司")).contains("klyyyxgs").anyMatch(key -> key.startsWith("qhsgemsklyy"))
                .anyMatch(key -> key.startsWith("gemsklyy"));
    }

    @Test void shouldFindFromALatinWordOn() { assertThat(SearchKeys.of(CODE, "格尔木示例LNG加气站")).contains("lngjqz"); }

    @Test void shouldFindByCode() { assertThat(SearchKeys.of(CODE, "昆仑")).contains("91440300708461136t"); }

    @Test void shouldSurviveRareSignsAndEmoji() {
        assertThat(SearchKeys.initials("䶮𠮷商贸")).containsExactly("yjsm");
        assertThat(SearchKeys.initials("😀盐")).containsExactly("y");
        assertThat(SearchKeys.of(CODE, "𪚥")).containsExactly("91440300708461136t");
    }

    @Test void shouldBoundTheReadings() {
        assertThat(SearchKeys.initials("行".repeat(120))).hasSizeLessThanOrEqualTo(16).allMatch(key -> key.length() == 40);
    }
}
