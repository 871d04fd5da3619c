package cn.gov.haixi.safety.hazard.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Clause;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both methods over every combination of their factors, against the table of REGULATIONS 5.1 and 5.2 counted in whole hundredths. */
@Clause("M5.8")
class ThresholdsTest {
    private static final Thresholds LEC = Thresholds.of("320,160,70");
    private static final Thresholds LS = Thresholds.of("20,15,9");
    private static final int[] LIKELIHOODS = {100, 60, 30, 10, 5, 2, 1};
    private static final int[] EXPOSURES = {100, 60, 30, 20, 10, 5};
    private static final int[] CONSEQUENCES = {100, 40, 15, 7, 3, 1};

    @Test
    void shouldColourEveryCombinationOfConditions() {
        Map<RiskColour, Integer> counted = new TreeMap<>();
        for (Likelihood likelihood : Likelihood.values()) {
            for (Exposure exposure : Exposure.values()) {
                for (Consequence consequence : Consequence.values()) {
                    Factors factors = Factors.lec(likelihood, exposure, consequence);
                    int hundredths = LIKELIHOODS[likelihood.ordinal()] * EXPOSURES[exposure.ordinal()] * CONSEQUENCES[consequence.ordinal()];
                    assertThat(factors.value()).as(factors.product()).isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2));
                    RiskColour expected = hundredths >= 32_000 ? RiskColour.RED : hundredths >= 16_000 ? RiskColour.ORANGE : hundredths >= 7_000 ? RiskColour.YELLOW : RiskColour.BLUE;
                    assertThat(LEC.colour(factors.value())).as(factors.product()).isEqualTo(expected);
                    counted.merge(expected, 1, Integer::sum);
                }
            }
        }
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(7 * 6 * 6);
        assertThat(counted).containsOnlyKeys(RiskColour.RED, RiskColour.ORANGE, RiskColour.YELLOW, RiskColour.BLUE);
    }

    @Test
    void shouldColourEveryFieldOfTheMatrix() {
        RiskColour[][] table = new RiskColour[6][6];
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int severity = 1; severity <= 5; severity++) {
                table[likelihood][severity] = LS.colour(Factors.ls(likelihood, severity).value());
            }
        }
        assertThat(table[5][5]).isEqualTo(RiskColour.RED);
        assertThat(table[4][5]).isEqualTo(table[5][4]).isEqualTo(RiskColour.RED);
        assertThat(table[3][5]).isEqualTo(table[5][3]).isEqualTo(table[4][4]).isEqualTo(RiskColour.ORANGE);
        assertThat(table[3][3]).isEqualTo(table[2][5]).isEqualTo(table[5][2]).isEqualTo(table[3][4]).isEqualTo(table[4][3]).isEqualTo(RiskColour.YELLOW);
        assertThat(table[2][4]).isEqualTo(table[4][2]).isEqualTo(table[1][5]).isEqualTo(table[5][1]).isEqualTo(table[1][1]).isEqualTo(table[2][3]).isEqualTo(RiskColour.BLUE);
    }

    /** 10 × 1 × 7 is 70 and 4 × 5 is 20: the bound itself belongs to the higher colour. */
    @ParameterizedTest
    @CsvSource({"70, YELLOW", "69.999, BLUE", "160, ORANGE", "159.999, YELLOW", "320, RED", "319.999, ORANGE"})
    void shouldCountTheLowerBoundIn(String value, RiskColour colour) { assertThat(LEC.colour(new BigDecimal(value))).isEqualTo(colour); }

    @ParameterizedTest
    @ValueSource(strings = {"", "320,160", "320,160,70,1", "a,b,c", "70,160,320", "320,160,0", "160,160,70"})
    void shouldRefuseBoundsThatAreNone(String written) { assertThatThrownBy(() -> Thresholds.of(written)).isInstanceOf(ThresholdsRefused.class); }

    @Test
    void shouldKnowWhatIsIncomplete() {
        assertThat(Factors.lec(Likelihood.EXPECTED, null, Consequence.SERIOUS).complete()).isFalse();
        assertThat(Factors.ls(0, 3).complete()).isFalse();
        assertThat(Factors.ls(3, 6).complete()).isFalse();
        assertThat(Factors.ls(null, 3).complete()).isFalse();
        assertThat(Factors.ls(5, 1).complete()).isTrue();
    }
}
