package cn.gov.haixi.safety.portal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final Sources sources = new Sources(NOON);

    @Test
    void shouldTellAddressesApartAndNeighboursInOneNetworkOfSixNot() {
        assertThat(sources.of("192.0.2.1")).isEqualTo(sources.of("192.0.2.1")).isNotEqualTo(sources.of("192.0.2.2"));
        assertThat(sources.of("::ffff:192.0.2.1")).isEqualTo(sources.of("192.0.2.1"));
        assertThat(sources.of("2001:db8:1:2::5")).isEqualTo(sources.of("2001:db8:1:2:a:b:c:d")).isNotEqualTo(sources.of("2001:db8:1:3::5"));
        assertThat(sources.of("192.0.2.1")).doesNotContain("192").hasSize(24);
    }

    @Test
    void shouldKnowNobodyAgainOnTheNextDayNorOnAnotherNode() {
        var moving = new Object() { Instant now = NOON.instant(); };
        Sources changing = new Sources(new Clock() {
            @Override public ZoneId getZone() { return NOON.getZone(); }

            @Override public Clock withZone(ZoneId zone) { return this; }

            @Override public Instant instant() { return moving.now; }
        });
        String today = changing.of("192.0.2.1");
        assertThat(today).isNotEqualTo(sources.of("192.0.2.1"));
        moving.now = moving.now.plus(Duration.ofDays(1));
        assertThat(changing.of("192.0.2.1")).isNotEqualTo(today);
    }

    /** Each of these would be a question to a name server: who is talking is nobody else's business. */
    @ParameterizedTest
    @ValueSource(strings = {"o6_bmjrPTlm6_2sgVt7hMZOPfL2M", "haixi.example.org", "999.1.1.1", "1.2.3", "300.2.3.4", "localhost", "1.2.3.4.5", ""})
    void shouldLookNothingUp(String name) {
        assertThat(Sources.literal(name)).isFalse();
        assertThat(sources.of(name)).isNotEqualTo(sources.of("127.0.0.1")).hasSize(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "255.255.255.255", "0.0.0.0", "::1", "fe80::1%2", "2001:db8::1", "::ffff:1.2.3.4"})
    void shouldKnowALiteral(String address) { assertThat(Sources.literal(address)).isTrue(); }

    @Test
    void shouldTellSendersOfOneLineApart() {
        assertThat(sources.of("line", "o1")).isNotEqualTo(sources.of("line", "o2")).isNotEqualTo(sources.of("other", "o1"));
        assertThat(sources.of("geermu", "127.0.0.1")).isNotEqualTo(sources.of("127.0.0.1"));
    }
}
