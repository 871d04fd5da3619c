package cn.gov.haixi.safety.duty.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {
    private static final Instant NOW = Instant.parse("2018-03-01T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2018, 7, 2);
    private static final ObligationPeriod HALF = CycleTest.period("2018-01-01", "2018-06-30");
    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final Actor CLERK = new Actor(UUID.randomUUID(), UUID.randomUUID(), "示例经办人", "示例安委办");
    private static final Fact REPORT = new Fact(UUID.randomUUID(), "述职报告", "/report");

    @ParameterizedTest
    @CsvSource({"2018-06-01, FULFILLED", "2018-07-02, FULFILLED", "2018-07-03, LATE"})
    void shouldBeDoneInTimeOrLate(LocalDate on, ObligationState expected) {
        Obligation one = owed(1);
        one.done(REPORT, on, CLERK, NOW);
        assertThat(one.state()).isEqualTo(expected);
    }

    @Test
    void shouldStayLateOnceItWasMissed() {
        Obligation one = owed(1);
        one.fallDue(UUID.randomUUID(), "示例人", DUE.plusDays(1), NOW);
        assertThat(one.state()).isEqualTo(ObligationState.MISSED);
        one.done(REPORT, DUE.plusDays(5), CLERK, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.LATE);
        assertThat(one.row().holderName()).isEqualTo("示例人");
        assertThat(moves(one)).containsExactly(ObligationMove.OPENED, ObligationMove.MISSED, ObligationMove.DONE);
    }

    @Test
    void shouldNeedAsManyFactsAsTheRuleSays() {
        Obligation one = owed(2);
        one.done(REPORT, START, CLERK, NOW);
        one.done(REPORT, START, CLERK, NOW);
        assertThat(one.state()).as("one fact counts once").isEqualTo(ObligationState.OPEN);
        one.done(new Fact(UUID.randomUUID(), "第二次演练", "/drill"), START, CLERK, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.FULFILLED);
    }

    @Test
    void shouldBeOpenOrMissedAgainWhenTheFactIsTakenBack() {
        Obligation one = owed(1);
        one.done(REPORT, START, CLERK, NOW);
        one.takeBack(REPORT.subject(), "撤回", CLERK, DUE, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.OPEN);
        one.done(REPORT, START, CLERK, NOW);
        one.takeBack(REPORT.subject(), "退回", CLERK, DUE.plusDays(1), NOW);
        assertThat(one.state()).isEqualTo(ObligationState.MISSED);
    }

    @Test
    void shouldBeExcusedBySomebodyWithAReason() {
        Obligation one = owed(1);
        one.excuse("援藏离岗", CLERK, START, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.EXCUSED);
        one.reinstate("已返岗", CLERK, DUE.plusDays(1), NOW);
        assertThat(one.state()).isEqualTo(ObligationState.MISSED);
        one.done(REPORT, DUE.plusDays(2), CLERK, NOW);
        assertThatThrownBy(() -> one.excuse("再次", CLERK, DUE, NOW)).isInstanceOf(ObligationMoveRefused.class);
        assertThatThrownBy(() -> one.reinstate("再次", CLERK, DUE, NOW)).isInstanceOf(ObligationMoveRefused.class);
    }

    @Test
    void shouldBeGivenUpWhenItsDebtorEndsBeforeThePeriodAndComeBackWithIt() {
        Obligation one = owed(1);
        one.follow(debtor(LocalDate.of(2018, 6, 29)), DUE, START, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.EXCUSED);
        one.follow(debtor(null), DUE, START, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.OPEN);
        one.follow(debtor(HALF.to()), DUE, START, NOW);
        assertThat(one.state()).as("it stood to the period's end").isEqualTo(ObligationState.OPEN);
    }

    @Test
    void shouldNotUndoWhatSomebodyExcused() {
        Obligation one = owed(1);
        one.excuse("离岗", CLERK, START, NOW);
        one.follow(debtor(null), DUE, START, NOW);
        assertThat(one.state()).isEqualTo(ObligationState.EXCUSED);
    }

    @Test
    void shouldFollowACalendarThatChanges() {
        Obligation one = owed(1);
        one.fallDue(null, null, DUE.plusDays(1), NOW);
        one.follow(debtor(null), DUE.plusDays(3), DUE.plusDays(1), NOW);
        assertThat(one.state()).isEqualTo(ObligationState.OPEN);
        assertThat(one.due()).isEqualTo(DUE.plusDays(3));
    }

    @Test
    void shouldRemindOnceADayAndNobodyWhoIsDone() {
        Obligation one = owed(1);
        assertThat(one.remind(CLERK, START, NOW)).isTrue();
        assertThat(one.remind(CLERK, START, NOW)).isFalse();
        assertThat(one.remind(CLERK, START.plusDays(1), NOW)).isTrue();
        one.done(REPORT, START, CLERK, NOW);
        assertThat(one.remind(CLERK, START.plusDays(2), NOW)).isFalse();
    }

    private static List<ObligationMove> moves(Obligation one) { return one.takeSteps().stream().map(step -> step.row().move()).toList(); }

    private static Obligation owed(int needed) { return new Obligation(new Rule(needed), debtor(null), HALF, DUE, START); }

    private static Debtor debtor(LocalDate to) {
        return new Debtor(DebtorKind.POST, new UUID(1, 1), "示例市人民政府 副市长", new OrganisationId(new UUID(2, 2)), "632800/632801/", List.of(new OrganisationId(new UUID(3, 3))), START, to);
    }

    private record Rule(int needed) implements ObligationRule {
        @Override public String code() { return "example.rule"; }

        @Override public String clause() { return "M0.0"; }

        @Override public Cycle cycle() { return Cycle.HALF_YEAR; }

        @Override public List<Debtor> debtors(ObligationPeriod period) { return List.of(debtor(null)); }

        @Override public String permission() { return "DUTY_SEE"; }

        @Override public String link(UUID obligation) { return "/x"; }
    }
}
