package cn.gov.haixi.safety.reporting.reward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
    private final OneTimeCode code = new OneTimeCode(RewardId.next(), "1234 5678");

    @Test void shouldOpenHoweverItIsSpaced() {
        assertThat(code.opens("12345678")).isTrue();
        assertThat(code.opens(" 1234 5678 ")).isTrue();
    }

    @Test void shouldNotOpenAfterTooManyTries() {
        for (int i = 0; i < OneTimeCode.MOST_TRIES; i++) {
            assertThat(code.opens("0000 0000")).isFalse();
        }
        assertThat(code.opens("1234 5678")).isFalse();
    }

    @Test void shouldForgetTheOldCodeWhenANewOneIsIssued() {
        code.replace("8765 4321");
        assertThat(code.opens("1234 5678")).isFalse();
        assertThat(code.opens("8765 4321")).isTrue();
    }

    @Test void shouldDrawEightDigits() {
        assertThat(OneTimeCode.draw()).matches("[0-9]{4} [0-9]{4}");
    }
}
