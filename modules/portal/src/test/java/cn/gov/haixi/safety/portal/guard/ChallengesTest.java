package cn.gov.haixi.safety.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private final Challenges challenges = new Challenges(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    static String solve(String challenge) {
        int bits = Integer.parseInt(challenge.split("\\.")[1]);
        int number = 0;
        while (Challenges.zeros(challenge + ":" + number) < bits) {
            number++;
        }
        return challenge + ":" + number;
    }

    @Test
    void shouldTakeASolutionOnce() {
        String solution = solve(challenges.next(10));
        assertThat(challenges.solved(solution)).isTrue();
        assertThat(challenges.solved(solution)).isFalse();
    }

    @Test
    void shouldRefuseAnEasierRiddleThanItGave() {
        String harder = challenges.next(22);
        String easier = harder.replaceFirst("\\.22\\.", ".1.");
        assertThat(challenges.solved(solve(easier))).isFalse();
    }

    @Test
    void shouldForgetARiddleAfterTwoHours() {
        String solution = solve(challenges.next(4));
        assertThat(new Challenges(Clock.offset(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")), Duration.ofHours(3))).solved(solution)).isFalse();
    }

    @Test
    void shouldRefuseARiddleOfAnotherServer() { assertThat(challenges.solved(solve(new Challenges(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"))).next(4)))).isFalse(); }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ":", "1.2.3.4:5", "9999999999999.1.AAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA:1", "𠮷"})
    void shouldRefuseNonsense(String solution) { assertThat(challenges.solved(solution)).isFalse(); }
}
