package cn.gov.haixi.safety.registry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlowDownTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"PAIR,4,0", "PAIR,5,2", "PAIR,6,4", "PAIR,9,32", "PAIR,30,900", "PAIR,100000,900", "ACCOUNT,9,0", "ACCOUNT,10,2", "ACCOUNT,90,60",
        "SOURCE,49,0", "SOURCE,50,2", "SOURCE,500,300"})
    void shouldDoubleTheWaitUpToABound(SlowDown rule, int attempts, long seconds) {
        assertThat(rule.wait(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource
    void shouldNeverLockAnybodyOutForLongerThanAQuarterOfAnHour(SlowDown rule) {
        assertThat(rule.wait(Integer.MAX_VALUE)).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void shouldHearTheNextAttemptWhenTheWaitIsOver() {
        assertThat(SlowDown.PAIR.left(6, NOW.minusSeconds(1), NOW)).isEqualTo(Duration.ofSeconds(3));
        assertThat(SlowDown.PAIR.left(6, NOW.minusSeconds(4), NOW)).isZero();
        assertThat(SlowDown.PAIR.left(6, NOW.minusSeconds(400), NOW)).isZero();
    }

    @Test
    void shouldHearAFreeAttemptEvenIfTheDatabaseRoundedItsTimeUp() {
        assertThat(SlowDown.PAIR.left(0, NOW.plusNanos(400), NOW)).isZero();
    }
}
