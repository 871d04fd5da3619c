package cn.gov.haixi.safety.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test void shouldRefuseAThirdDecimal() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test void shouldRefuseMoreThanAColumnHolds() {
        assertThat(Money.of("-999999999999.99").isNegative()).isTrue();
        assertThatThrownBy(() -> Money.of("1000000000000")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("999999999999.99").plus(Money.of("0.01"))).isInstanceOf(ArithmeticException.class);
    }

    @Test void shouldCutAShareToWholeFen() {
        assertThat(Money.of("33.33").percent(new BigDecimal("15"))).isEqualTo(Money.of("4.99"));
    }

    @Test void shouldBeEqualHoweverWritten() {
        assertThat(Money.of("300")).isEqualTo(Money.of("300.00")).hasSameHashCodeAs(Money.of(300));
    }

    @Test void shouldStayBetweenFloorAndCap() {
        assertThat(Money.of(10).atLeast(Money.of(50)).atMost(Money.of(300))).isEqualTo(Money.of(50));
        assertThat(Money.of(900).atLeast(Money.of(50)).atMost(Money.of(300))).isEqualTo(Money.of(300));
    }
}
