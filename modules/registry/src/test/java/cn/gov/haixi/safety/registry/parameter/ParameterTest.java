package cn.gov.haixi.safety.registry.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {
    @ParameterizedTest
    @CsvSource({"60 D, PERIOD", "5 WD, PERIOD", "6 M, PERIOD", "1 Y, PERIOD", "300.00, MONEY", "12, INTEGER", "-3, INTEGER", "谁受理谁奖励, TEXT",
            "5 XD, TEXT", "05, TEXT"})
    void shouldReadTheKindOffTheText(String text, ParameterKind kind) { assertThat(ParameterKind.of(text)).isEqualTo(kind); }

    @ParameterizedTest
    @CsvSource({"PERIOD, 90 D, 90 D", "MONEY, 300, 300.00", "MONEY, 300.50, 300.50", "INTEGER, 3, 3", "TEXT, ' 甲 ', 甲"})
    void shouldKeepWhatFits(ParameterKind kind, String typed, String kept) { assertThat(kind.read(typed)).isEqualTo(kept); }

    @ParameterizedTest
    @CsvSource({"PERIOD, 90", "PERIOD, 0 D", "PERIOD, 90 天", "MONEY, 1.005", "MONEY, -1", "MONEY, 一百", "INTEGER, 1.5", "INTEGER, 99999999999", "TEXT, ' '"})
    void shouldRefuseAnotherKind(ParameterKind kind, String typed) {
        assertThatExceptionOfType(ParameterValueRefused.class).isThrownBy(() -> kind.read(typed));
    }
}
