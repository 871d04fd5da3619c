package cn.gov.haixi.safety.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,0,60", "1,1,75", "2,0,120", "5,0,960", "11,0,61440", "12,0,86400", "40,1,108000"})
    void shouldWaitTwiceAsLongEachTimeAndAtMostADay(int attempts, double chance, long seconds) {
        assertThat(Backoff.after(attempts, chance)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void shouldKeepOthersOffWhileSomebodyTries() {
        OutboxEntry entry = entry();
        entry.take(NOW);
        assertThat(entry.dueAt()).isEqualTo(NOW.plus(OutboxEntry.LEASE));
    }

    @Test
    void shouldForgetWhatItSaidOnceDelivered() {
        OutboxEntry entry = entry();
        entry.take(NOW);
        entry.delivered(NOW);
        assertThat(entry.state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(entry.payload()).isEmpty();
    }

    @Test
    void shouldGetStuckAndStartAnew() {
        OutboxEntry entry = entry();
        for (int i = 1; i <= Backoff.STUCK_AFTER; i++) {
            assertThat(entry.state()).isEqualTo(OutboxState.WAITING);
            entry.take(NOW);
            entry.failed("ConnectException", 0, NOW);
        }
        assertThat(entry.state()).isEqualTo(OutboxState.STUCK);
        entry.retry(NOW);
        assertThat(entry.state()).isEqualTo(OutboxState.WAITING);
        assertThat(entry.attempts()).isZero();
        assertThatExceptionOfType(OutboxRetryRefused.class).isThrownBy(() -> entry.retry(NOW));
    }

    @ParameterizedTest
    @CsvSource({"zhang@example.gov.cn, ***ng@example.gov.cn", "13812345678, ***45678", "@x, ***@x", "'', ***", "𠮷𠮷, ***𠮷"})
    void shouldShowWheretoOnlyInOutline(String address, String shown) {
        assertThat(new OutboxRow(UUID.randomUUID(), "mail", address, OutboxState.STUCK, 12, NOW, NOW, "").address()).isEqualTo(shown);
    }

    @Test
    void shouldNotBetrayItselfInALog() { assertThat(entry().take(NOW).toString()).doesNotContain("address", "secret"); }

    private static OutboxEntry entry() { return new OutboxEntry("mail", "address@example.cn", "secret", NOW); }
}
