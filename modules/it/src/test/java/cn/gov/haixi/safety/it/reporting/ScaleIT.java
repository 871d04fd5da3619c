package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.reward.AwardForm;
import cn.gov.haixi.safety.reporting.reward.NoScaleInForce;
import cn.gov.haixi.safety.reporting.reward.SamePerson;
import cn.gov.haixi.safety.reporting.reward.ScaleId;
import cn.gov.haixi.safety.reporting.reward.ScaleQueries;
import cn.gov.haixi.safety.reporting.reward.ScaleRefused;
import cn.gov.haixi.safety.reporting.reward.ScaleRow;
import cn.gov.haixi.safety.reporting.reward.ScaleState;
import cn.gov.haixi.safety.reporting.reward.Scales;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The versions of the scale that come with the platform, and how the office adds one. */
@ExtendWith(ArquillianExtension.class)
class ScaleIT {
    private static final Scope PREFECTURE = Scope.region("632800/", null);

    @Inject private Scales scales;
    @Inject private ScaleQueries queries;

    @Clause({"M3.9", "M3.10", "M3.11", "M3.12"})
    @Test void shouldHoldTheBandsOfTheTenMeasures() {
        assertBand(FindingClass.VIOLATION_ORDINARY, 50, 300, "M3.9");
        assertBand(FindingClass.HAZARD_GENERAL, 50, 300, "M3.9");
        assertBand(FindingClass.HAZARD_LARGER, 300, 1000, "M3.10");
        assertBand(FindingClass.HAZARD_MAJOR, 1000, 2000, "M3.11");
        assertBand(FindingClass.VIOLATION_SERIOUS, 1000, 2000, "M3.11");
        assertBand(FindingClass.HAZARD_EXTRAORDINARY, 2000, 10_000, "M3.12");
        assertBand(FindingClass.REGIONAL_PLAN, 2000, 10_000, "M3.12");
        assertBand(FindingClass.VIOLATION_EXCEPTIONAL, 2000, 10_000, "M3.12");
    }

    @Clause("M3.13")
    @Test void shouldHoldTheFlatSumForOccupationalDisease() {
        assertThat(rule(inForceToday(), FindingClass.OCCUPATIONAL).form()).isEqualTo(new AwardForm.Fixed(Money.of(500)));
    }

    @Test void shouldHoldTheOtherVersionsWithTheirPapersButNotInForce() {
        var drafts = clerk().get(() -> queries.all(PREFECTURE)).stream().filter(row -> row.state() == ScaleState.DRAFT).map(ScaleRow::document).toList();
        assertThat(drafts).anyMatch(document -> document.contains("安监总财〔2012〕63号")).anyMatch(document -> document.contains("安监总财〔2018〕19号"))
                .anyMatch(document -> document.contains("青海省安全生产举报奖励实施细则")).anyMatch(document -> document.contains("《青海省安全生产举报奖励办法》(2024年)"));
    }

    @Test void shouldHaveNoScaleBeforeTheTenMeasures() {
        assertThatThrownBy(() -> clerk().get(() -> queries.on(PREFECTURE, LocalDate.of(2017, 12, 10)))).isInstanceOf(NoScaleInForce.class);
        assertThat(clerk().get(() -> queries.on(PREFECTURE, LocalDate.of(2017, 12, 11))).name()).contains("2017");
    }

    @Test void shouldPutANewVersionInForceByTwoPeopleFromItsDay() {
        LocalDate day = LocalDate.of(2080, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(7_000));
        ScaleId id = clerk().get(() -> scales.write("示例标准", "示例文件〔2300〕1号"));
        clerk().run(() -> scales.rule(id, FindingClass.OCCUPATIONAL, null, new AwardForm.Fixed(Money.of(600))));
        clerk().run(() -> scales.propose(id, day));
        assertThatThrownBy(() -> clerk().run(() -> scales.putInForce(id))).isInstanceOf(SamePerson.class);
        director().run(() -> scales.putInForce(id));
        assertThat(clerk().get(() -> queries.on(PREFECTURE, day)).id()).isEqualTo(id);
        assertThat(clerk().get(() -> queries.on(PREFECTURE, day.minusDays(1))).id()).isNotEqualTo(id);
        assertThatThrownBy(() -> clerk().run(() -> scales.strike(id, FindingClass.OCCUPATIONAL, null))).isInstanceOf(ScaleRefused.class);
    }

    @Test void shouldLetOnlyThePrefectureKeepTheScale() {
        As county = As.account("geermu-zhuren").may(Permission.PARAMETER_EDIT);
        assertThatThrownBy(() -> county.run(() -> scales.write("示例标准", "示例文件"))).isInstanceOf(ScaleRefused.class);
    }

    private void assertBand(FindingClass finding, long low, long high, String clause) {
        ScaleRow.Rule rule = rule(inForceToday(), finding);
        assertThat(rule.form()).isEqualTo(new AwardForm.Band(Money.of(low), Money.of(high)));
        assertThat(rule.clause()).isEqualTo(clause);
    }

    private static As clerk() { return As.account("zhou-banli").may(Permission.PARAMETER_EDIT); }

    private static As director() { return As.account("zhou-zhuren").may(Permission.PARAMETER_EDIT); }

    private ScaleRow inForceToday() { return clerk().get(() -> queries.on(PREFECTURE, LocalDate.of(2026, 11, 23))); }

    private static ScaleRow.Rule rule(ScaleRow scale, FindingClass finding) {
        return scale.rules().stream().filter(rule -> rule.finding() == finding).findFirst().orElseThrow();
    }
}
