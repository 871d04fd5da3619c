package cn.gov.haixi.safety.reporting.reward;

import static cn.gov.haixi.safety.reporting.reward.ScaleFixture.concealed;
import static cn.gov.haixi.safety.reporting.reward.ScaleFixture.fined;
import static cn.gov.haixi.safety.reporting.reward.ScaleFixture.national2018;
import static cn.gov.haixi.safety.reporting.reward.ScaleFixture.qinghai2024;
import static cn.gov.haixi.safety.reporting.reward.ScaleFixture.tenMeasures2017;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @Clause({"M3.9", "M3.10", "M3.11", "M3.12", "M3.13"})
    @ParameterizedTest
    @CsvSource({
        "VIOLATION_ORDINARY, 50, 300", "HAZARD_GENERAL, 50, 300",
        "HAZARD_LARGER, 300, 1000",
        "HAZARD_MAJOR, 1000, 2000", "VIOLATION_SERIOUS, 1000, 2000",
        "HAZARD_EXTRAORDINARY, 2000, 10000", "REGIONAL_PLAN, 2000, 10000", "VIOLATION_EXCEPTIONAL, 2000, 10000",
        "OCCUPATIONAL, 500, 500"})
    void shouldGiveWhatTheTenMeasuresSay(FindingClass finding, long low, long high) {
        assertThat(tenMeasures2017().range(finding, AwardFacts.NONE)).isEqualTo(range(low, high));
    }

    @Test void shouldSayNothingAboutConcealedAccidentsIn2017() {
        assertThatThrownBy(() -> tenMeasures2017().range(FindingClass.ACCIDENT_CONCEALED, concealed(AccidentGrade.GENERAL, 1)))
                .isInstanceOf(NotOnScale.class);
    }

    @Clause("M3.7")
    @ParameterizedTest
    @CsvSource({"GENERAL, 1, 30000", "LARGER, 3, 120000", "MAJOR, 2, 100000", "EXTRAORDINARY, 5, 300000", "EXTRAORDINARY, 6, 300000"})
    void shouldCountConcealedDeathsUpToTheCap(AccidentGrade grade, int deaths, long expected) {
        assertThat(national2018().range(FindingClass.ACCIDENT_CONCEALED, concealed(grade, deaths))).isEqualTo(range(expected, expected));
    }

    @Clause("M3.7")
    @ParameterizedTest
    @CsvSource({"10000, 3000", "20000, 3000", "20001, 3000", "100000, 15000", "2000000, 300000", "2000001, 300000", "1000007, 150001"})
    void shouldTakeAShareOfTheFineBetweenFloorAndCapInWholeYuan(long fine, long expected) {
        assertThat(national2018().range(FindingClass.HAZARD_MAJOR, fined(fine))).isEqualTo(range(expected, expected));
    }

    @Clause("M3.7")
    @ParameterizedTest
    @CsvSource({"3600, 360", "6000, 600", "1005, 100", "299000, 1000", "300000, 0"})
    void shouldKnowHowMuchMoreAnInsiderMayGetUpToTheCapOfAll(long amount, long more) {
        assertThat(qinghai2024().bonusOn(Money.of(amount))).isEqualTo(Money.of(more));
        assertThat(tenMeasures2017().bonusOn(Money.of(amount))).isEqualTo(Money.ZERO);
    }

    @Test void shouldAskForTheFactThatItComputesFrom() {
        assertThatThrownBy(() -> national2018().range(FindingClass.HAZARD_MAJOR, AwardFacts.NONE)).isInstanceOf(AwardFactMissing.class);
        assertThatThrownBy(() -> national2018().range(FindingClass.HAZARD_MAJOR, fined(0))).isInstanceOf(AwardFactMissing.class);
        assertThatThrownBy(() -> national2018().range(FindingClass.ACCIDENT_CONCEALED, AwardFacts.NONE)).isInstanceOf(AwardFactMissing.class);
        assertThatThrownBy(() -> national2018().range(FindingClass.ACCIDENT_CONCEALED, concealed(AccidentGrade.MAJOR, 0)))
                .isInstanceOf(AwardFactMissing.class);
    }

    @Test void shouldBePutInForceByAnotherPersonThanProposedIt() {
        Scale scale = draft();
        scale.proposeFrom(LocalDate.of(2027, 1, 1), ScaleFixture.CLERK);
        assertThatThrownBy(() -> scale.putInForce(ScaleFixture.CLERK, Instant.EPOCH)).isInstanceOf(SamePerson.class);
    }

    @Test void shouldNotChangeOnceItIsProposed() {
        Scale scale = draft();
        scale.proposeFrom(LocalDate.of(2027, 1, 1), ScaleFixture.CLERK);
        assertThatThrownBy(() -> scale.rule(FindingClass.OCCUPATIONAL, null, new AwardForm.Fixed(Money.of(600)))).isInstanceOf(ScaleRefused.class);
        scale.sendBack();
        scale.rule(FindingClass.OCCUPATIONAL, null, new AwardForm.Fixed(Money.of(600)));
        assertThat(scale.range(FindingClass.OCCUPATIONAL, AwardFacts.NONE)).isEqualTo(range(600, 600));
    }

    @Test void shouldNotComeIntoForceWithoutARuleOrAgain() {
        assertThatThrownBy(() -> new Scale("空", "空").proposeFrom(LocalDate.EPOCH, ScaleFixture.CLERK)).isInstanceOf(ScaleRefused.class);
        assertThatThrownBy(() -> tenMeasures2017().putInForce(ScaleFixture.DIRECTOR, Instant.EPOCH)).isInstanceOf(ScaleRefused.class);
    }

    @Test void shouldRefuseRulesThatCannotBe() {
        assertThatThrownBy(() -> new AwardForm.Band(Money.of(300), Money.of(50))).isInstanceOf(ScaleRefused.class);
        assertThatThrownBy(() -> new AwardForm.Fixed(Money.ZERO)).isInstanceOf(ScaleRefused.class);
        assertThatThrownBy(() -> draft().rule(FindingClass.HAZARD_MAJOR, AccidentGrade.MAJOR, new AwardForm.Fixed(Money.of(1))))
                .isInstanceOf(ScaleRefused.class);
        assertThatThrownBy(() -> draft().rule(FindingClass.ACCIDENT_CONCEALED, null, new AwardForm.Fixed(Money.of(1))))
                .isInstanceOf(ScaleRefused.class);
    }

    private static Scale draft() {
        Scale scale = new Scale("新版", "示例文件");
        scale.rule(FindingClass.OCCUPATIONAL, null, new AwardForm.Fixed(Money.of(500)));
        return scale;
    }

    private static AwardRange range(long low, long high) { return new AwardRange(Money.of(low), Money.of(high)); }
}
