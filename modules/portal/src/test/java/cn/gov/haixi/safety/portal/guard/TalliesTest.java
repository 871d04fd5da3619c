package cn.gov.haixi.safety.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private final Tallies tallies = new Tallies();

    @Test
    void shouldLetSoManyThroughAnHour() {
        assertThat(tallies.take("a", 2, NOW)).isZero();
        assertThat(tallies.take("a", 2, NOW.plusSeconds(60))).isZero();
        assertThat(tallies.take("a", 2, NOW.plusSeconds(120))).isEqualTo(58);
        assertThat(tallies.take("b", 2, NOW.plusSeconds(120))).as("somebody else").isZero();
        assertThat(tallies.take("a", 2, NOW.plusSeconds(3_600))).isZero();
    }

    @Test
    void shouldForgetTheOldestOfVeryManySources() {
        tallies.take("first", 1, NOW);
        for (int i = 0; i < Tallies.MOST; i++) {
            tallies.take("source" + i, 1, NOW);
        }
        assertThat(tallies.take("first", 1, NOW)).isZero();
        assertThat(tallies.take("source" + (Tallies.MOST - 1), 1, NOW)).isPositive();
    }
}
