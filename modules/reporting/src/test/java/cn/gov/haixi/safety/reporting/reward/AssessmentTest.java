package cn.gov.haixi.safety.reporting.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("M3.8")
class AssessmentTest {
    static final String POINTS = "PEOPLE 0 7 14 20; SEVERITY 0 7 14 20; LIKELIHOOD 0 5 10 15; LOSS 0 5 10 15; EXTENT 0 3 6 10; URGENCY 0 3 6 10;"
            + " QUALITY 0 3 6 10";

    private final AssessmentScheme scheme = AssessmentScheme.parse(POINTS);

    @ParameterizedTest
    @CsvSource({"0000000, 0", "3333333, 100", "1111111, 33", "2222222, 66", "3000000, 20", "0000003, 10", "2321123, 68"})
    void shouldAddThePointsOfTheLevels(String digits, int expected) {
        assertThat(scheme.points(Assessment.of(digits, "现场核查"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"50, 300, 0, 50", "50, 300, 100, 300", "50, 300, 33, 132", "1000, 2000, 66, 1660", "2000, 10000, 47, 5760", "500, 500, 80, 500"})
    void shouldStandInsideTheBandAsFarAsThePointsSay(long low, long high, int points, long expected) {
        assertThat(new AwardRange(Money.of(low), Money.of(high)).at(points)).isEqualTo(Money.of(expected));
    }

    @Test void shouldBeCompleteOrNotBe() {
        assertThatThrownBy(() -> new Assessment(Map.of(Criterion.LOSS, 1), "依据")).isInstanceOf(AssessmentIncomplete.class);
        assertThatThrownBy(() -> Assessment.of("4000000", "依据")).isInstanceOf(AssessmentIncomplete.class);
        assertThatThrownBy(() -> Assessment.of("1111111", " ")).isInstanceOf(AssessmentIncomplete.class);
    }

    @Test void shouldComeBackFromItsDigits() {
        Assessment sheet = Assessment.of("0123012", "依据𠮷");
        assertThat(Assessment.of(sheet.digits(), sheet.basis())).isEqualTo(sheet);
        assertThat(sheet.level(Criterion.LIKELIHOOD)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PEOPLE 0 7 14 20", "PEOPLE 0 7 14 20; WEATHER 0 1 2 3", "PEOPLE 0 x 14 20"})
    void shouldRefuseASchemeThatDoesNotMakeAHundred(String text) {
        assertThatThrownBy(() -> AssessmentScheme.parse(text)).isInstanceOf(SchemeUnreadable.class);
    }
}
