package cn.gov.haixi.safety.reporting.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Clause("M3.6")
class FundTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID REWARD = UUID.randomUUID();

    private final Fund fund = new Fund(UUID.randomUUID(), "632800/632801/", 2026);

    @Test void shouldBeEmptyUntilMoneyIsAllocated() {
        assertThat(fund.free()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> reserve("0.01")).isInstanceOf(FundExhausted.class);
    }

    @Test void shouldMoveAReservedSumToPaidAndNotChangeWhatIsFree() {
        allocate("1000");
        reserve("300");
        assertThat(fund.free()).isEqualTo(Money.of("700"));
        FundEntry line = fund.pay(Money.of("300"), REWARD, "奖励-2026-000001", Actor.SYSTEM, NOW);
        assertThat(fund.free()).isEqualTo(Money.of("700"));
        assertThat(fund.reserved()).isEqualTo(Money.ZERO);
        assertThat(fund.paid()).isEqualTo(Money.of("300"));
        assertThat(line.kind()).isEqualTo(FundEntryKind.PAYMENT);
        assertThat(line.line()).isEqualTo(3);
    }

    @Test void shouldGiveBackWhatNobodyCollected() {
        allocate("500");
        reserve("500");
        FundEntry line = fund.giveBack(Money.of("500"), REWARD, "奖励-2026-000001", Actor.SYSTEM, NOW);
        assertThat(fund.free()).isEqualTo(Money.of("500"));
        assertThat(line.balance()).isEqualTo(Money.of("500"));
    }

    @Test void shouldGiveOutTheLastFenAndNotOneMore() {
        allocate("100");
        reserve("100");
        assertThatThrownBy(() -> reserve("0.01")).isInstanceOf(FundExhausted.class);
        assertThat(fund.reserved()).isEqualTo(Money.of("100"));
    }

    @Test void shouldRefuseToPayOrReturnMoreThanIsReserved() {
        allocate("100");
        reserve("40");
        assertThatThrownBy(() -> fund.pay(Money.of("40.01"), REWARD, "n", Actor.SYSTEM, NOW)).isInstanceOf(FundMoveRefused.class);
        assertThatThrownBy(() -> fund.giveBack(Money.of("41"), REWARD, "n", Actor.SYSTEM, NOW)).isInstanceOf(FundMoveRefused.class);
        assertThat(fund.reserved()).isEqualTo(Money.of("40"));
    }

    @Test void shouldRefuseZeroAndNegativeSums() {
        allocate("100");
        assertThatThrownBy(() -> allocate("0")).isInstanceOf(FundMoveRefused.class);
        assertThatThrownBy(() -> allocate("-1")).isInstanceOf(FundMoveRefused.class);
        assertThatThrownBy(() -> reserve("-1")).isInstanceOf(FundMoveRefused.class);
        assertThat(fund.free()).isEqualTo(Money.of("100"));
    }

    private void allocate(String yuan) { fund.allocate(Money.of(yuan), "西财〔2026〕1号", Actor.SYSTEM, NOW); }

    private void reserve(String yuan) { fund.reserve(Money.of(yuan), REWARD, "奖励-2026-000001", Actor.SYSTEM, NOW); }
}
