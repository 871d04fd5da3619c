package cn.gov.haixi.safety.accountability.dutyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyReportTest {
    private static final Instant NOW = Instant.parse("2018-06-20T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2018, 7, 2);
    private static final UUID PARTY = new UUID(0, 1);
    private static final UUID GOVERNMENT = new UUID(0, 2);
    private static final Actor CLERK = new Actor(UUID.randomUUID(), GOVERNMENT, "示例经办人", "示例人民政府");
    private static final FrozenFact FACT = new FrozenFact("受理举报3件", "/reporting/tips");

    @Clause({"M1.2", "M1.3", "M1.4"})
    @Test
    void shouldBeAcceptedByBothRecipients() {
        DutyReport report = submitted(DUE);
        report.accept(PARTY, 90, "", CLERK, NOW);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.awaits(PARTY)).isFalse();
        assertThat(report.awaits(GOVERNMENT)).isTrue();
        assertThatThrownBy(() -> report.accept(PARTY, 90, "", CLERK, NOW)).isInstanceOf(NotARecipient.class);
        report.accept(GOVERNMENT, 80, "好", CLERK, NOW);
        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report.assessed()).extracting(Assessed::score).containsExactlyInAnyOrder(90, 80);
    }

    @Clause("M1.7")
    @Test
    void shouldNotGoWithoutItsRequiredSection() {
        DutyReport report = draft();
        report.write(List.of("<p> </p>", "<p>问题</p>"), CLERK, NOW);
        assertThatThrownBy(() -> report.submit("示例人", List.of(), CLERK, DUE, NOW)).isInstanceOf(SectionWanted.class);
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.sections().get(1).html()).isEqualTo("<p>问题</p>");
    }

    @Test
    void shouldFreezeWhatThePeriodWas() {
        DutyReport report = submitted(DUE);
        assertThat(report.facts()).containsExactly(FACT);
        assertThatThrownBy(() -> report.write(List.of("x"), CLERK, NOW)).isInstanceOf(ReportMoveRefused.class);
    }

    @Test
    void shouldBeRecalledUntilSomebodyHasAcceptedIt() {
        DutyReport report = submitted(DUE);
        report.recall("有误", CLERK, NOW);
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        report.submit("示例人", List.of(FACT), CLERK, DUE, NOW);
        report.accept(PARTY, 70, "", CLERK, NOW);
        assertThatThrownBy(() -> report.recall("有误", CLERK, NOW)).isInstanceOf(AlreadyAccepted.class);
        assertThatThrownBy(() -> submitted(DUE).recall(" ", CLERK, NOW)).isInstanceOf(ReasonWanted.class);
    }

    /** Sent back on the day it came; back again in time it counts as having come when it first did, later or after a recall it does not. */
    @ParameterizedTest
    @CsvSource({"2018-07-02, 2018-07-10, 2018-07-02, false", "2018-07-02, 2018-07-17, 2018-07-17, true", "2018-07-05, 2018-07-06, 2018-07-05, true"})
    void shouldCountFromItsFirstDayWhenItComesBackInTime(LocalDate first, LocalDate again, LocalDate counts, boolean late) {
        DutyReport report = submitted(first);
        report.sendBack(GOVERNMENT, "请补充", LocalDate.of(2018, 7, 16), CLERK, NOW);
        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        report.submit("示例人", List.of(FACT), CLERK, again, NOW);
        assertThat(report.countsOn()).isEqualTo(counts);
        assertThat(report.row().late()).isEqualTo(late);
    }

    @Test
    void shouldBePublishedOnlyWhenAccepted() {
        DutyReport report = submitted(DUE);
        assertThatThrownBy(() -> report.publish(true, CLERK, DUE, NOW)).isInstanceOf(ReportMoveRefused.class);
        report.accept(PARTY, 90, "", CLERK, NOW);
        report.accept(GOVERNMENT, 90, "", CLERK, NOW);
        report.publish(true, CLERK, DUE, NOW);
        assertThat(report.published()).isTrue();
        report.publish(false, CLERK, DUE, NOW);
        assertThat(report.published()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"100, '', -", "0, 无, -", "60, '', -", "59, '', CommentWanted", "59, 差, -", "101, 好, ScoreRefused", "-1, 差, ScoreRefused"})
    void shouldScoreInsideTheScaleAndSayWhyWhenItIsLow(int score, String comment, String refusal) {
        ScoreScale scale = new ScoreScale(100, 60);
        if (refusal == null) {
            scale.check(score, comment);
        } else {
            assertThatThrownBy(() -> scale.check(score, comment)).hasToString(getClass().getPackageName() + "." + refusal + ": accountability.report."
                    + (refusal.startsWith("Score") ? "score-refused" : "comment-wanted"));
        }
    }

    private static DutyReport submitted(LocalDate on) {
        DutyReport report = draft();
        report.write(List.of("<p>履职</p>", ""), CLERK, NOW);
        report.submit("示例人", List.of(FACT), CLERK, on, NOW);
        return report;
    }

    private static DutyReport draft() {
        var period = new ObligationPeriod(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30));
        var owed = new ObligationRow(new ObligationId(UUID.randomUUID()), "accountability.report.regional-vice-head", "M1.4", DebtorKind.POST, UUID.randomUUID(), "示例市人民政府 副市长",
                new OrganisationId(GOVERNMENT), "632800/632801/", period, DUE, 1, ObligationState.OPEN, null);
        return new DutyReport(new ObligationCase(owed, List.of(new OrganisationId(PARTY), new OrganisationId(GOVERNMENT)), List.of(), List.of(), List.of(), "", false),
                Outline.of("履行安全生产职责情况*|存在的主要问题"), CLERK, NOW);
    }
}
