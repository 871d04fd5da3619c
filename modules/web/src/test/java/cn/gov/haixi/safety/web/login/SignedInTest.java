package cn.gov.haixi.safety.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private final Instant morning = Instant.parse("2026-11-23T00:30:00Z");
    private final SignedIn session = new SignedIn(morning, null);

    @Test
    void shouldLastAWorkingDayHoweverBusyItIs() {
        assertThat(session.over(morning.plus(Duration.ofHours(12)))).isFalse();
        assertThat(session.over(morning.plus(Duration.ofHours(12)).plusSeconds(1))).isTrue();
    }
}
