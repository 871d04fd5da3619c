package cn.gov.haixi.safety.reporting.reward;

import static cn.gov.haixi.safety.reporting.reward.ScaleFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate COLLECT_BY = LocalDate.of(2027, 1, 22);
    private static final UUID SCHEME = UUID.randomUUID();

    private final Actor clerk = person("格尔木办理员");
    private final Actor director = person("格尔木主任");
    private final Actor cashier = person("格尔木出纳");
    private final AssessmentScheme scheme = AssessmentScheme.parse(AssessmentTest.POINTS);
    private final Scale scale = ScaleFixture.tenMeasures2017();

    @Clause("M3.8")
    @Test void shouldProposeWhatTheAssessmentComesTo() {
        Reward reward = due(FindingClass.HAZARD_MAJOR);
        propose(reward, null, "");
        assertThat(reward.amount()).isEqualTo(Money.of(1330));
        assertThat(reward.amount()).isEqualTo(reward.suggested());
        assertThat(reward.state()).isEqualTo(RewardState.PROPOSED);
    }

    @Clause({"M3.9", "M3.10", "M3.11", "M3.12", "M3.13"})
    @ParameterizedTest
    @CsvSource({
        "HAZARD_GENERAL, 49", "HAZARD_GENERAL, 301", "VIOLATION_ORDINARY, 49", "VIOLATION_ORDINARY, 301",
        "HAZARD_LARGER, 299", "HAZARD_LARGER, 1001",
        "HAZARD_MAJOR, 999", "HAZARD_MAJOR, 2001", "VIOLATION_SERIOUS, 999", "VIOLATION_SERIOUS, 2001",
        "HAZARD_EXTRAORDINARY, 1999", "REGIONAL_PLAN, 10001", "VIOLATION_EXCEPTIONAL, 10001",
        "OCCUPATIONAL, 499", "OCCUPATIONAL, 501", "HAZARD_GENERAL, -100", "HAZARD_GENERAL, 0"})
    void shouldRefuseASumOutsideTheBand(FindingClass finding, long yuan) {
        Reward reward = due(finding);
        assertThatThrownBy(() -> propose(reward, Money.of(yuan), "从重")).isInstanceOf(AmountOutsideBand.class);
        assertThat(reward.amount()).isNull();
        assertThat(reward.state()).isEqualTo(RewardState.DUE);
    }

    @Clause({"M3.9", "M3.10", "M3.11", "M3.12", "M3.13"})
    @ParameterizedTest
    @CsvSource({
        "HAZARD_GENERAL, 50", "HAZARD_GENERAL, 300", "VIOLATION_ORDINARY, 50", "VIOLATION_ORDINARY, 300",
        "HAZARD_LARGER, 300", "HAZARD_LARGER, 1000", "HAZARD_MAJOR, 1000", "HAZARD_MAJOR, 2000",
        "VIOLATION_SERIOUS, 1000", "VIOLATION_SERIOUS, 2000", "HAZARD_EXTRAORDINARY, 2000", "HAZARD_EXTRAORDINARY, 10000",
        "REGIONAL_PLAN, 2000", "VIOLATION_EXCEPTIONAL, 10000", "OCCUPATIONAL, 500"})
    void shouldTakeBothEndsOfTheBand(FindingClass finding, long yuan) {
        Reward reward = due(finding);
        propose(reward, Money.of(yuan), "理由");
        assertThat(reward.amount()).isEqualTo(Money.of(yuan));
    }

    @Clause("M3.8")
    @Test void shouldWantAReasonForAnotherSumAndWholeYuan() {
        Reward reward = due(FindingClass.HAZARD_MAJOR);
        assertThatThrownBy(() -> propose(reward, Money.of(1500), " ")).isInstanceOf(ReasonWanted.class);
        assertThatThrownBy(() -> propose(reward, Money.of("1500.50"), "理由")).isInstanceOf(AmountNotWhole.class);
    }

    @Clause("M3.7")
    @Test void shouldBeGrantedByAnotherPersonThanProposedIt() {
        Reward reward = proposed();
        assertThatThrownBy(() -> reward.grant(clerk, TODAY, COLLECT_BY, NOW)).isInstanceOf(SamePerson.class);
    }

    @Clause("M3.7")
    @Test void shouldBePaidByAnotherPersonThanGrantedIt() {
        Reward reward = granted();
        reward.claim(PaymentWay.CASH, NOW);
        assertThatThrownBy(() -> reward.pay(PaymentWay.CASH, false, "001", director, TODAY, NOW)).isInstanceOf(SamePerson.class);
    }

    @Clause("M3.7")
    @Test void shouldGoFromDueToPaidAndKeepEachStep() {
        Reward reward = granted();
        reward.claim(PaymentWay.CASH, NOW);
        reward.pay(PaymentWay.CASH, false, "001", cashier, TODAY, NOW);
        assertThat(reward.state()).isEqualTo(RewardState.PAID);
        assertThat(reward.takeSteps()).extracting(RewardStep::act)
                .containsExactly(RewardAct.OPENED, RewardAct.PROPOSED, RewardAct.GRANTED, RewardAct.CLAIMED, RewardAct.PAID);
        assertThat(reward.takeSteps()).isEmpty();
    }

    @Test void shouldMoveOnceHoweverOftenTheButtonIsPressed() {
        Reward reward = granted();
        assertThatThrownBy(() -> reward.grant(director, TODAY, COLLECT_BY, NOW)).isInstanceOf(RewardMoveRefused.class);
        reward.claim(PaymentWay.CASH, NOW);
        reward.pay(PaymentWay.CASH, false, "001", cashier, TODAY, NOW);
        assertThatThrownBy(() -> reward.pay(PaymentWay.CASH, false, "002", cashier, TODAY, NOW)).isInstanceOf(RewardMoveRefused.class);
        assertThatThrownBy(() -> reward.claim(PaymentWay.CASH, NOW)).isInstanceOf(NotClaimable.class);
    }

    @Test void shouldBeProposedAnewWhenSentBack() {
        Reward reward = proposed();
        assertThatThrownBy(() -> reward.sendBack(" ", director, NOW)).isInstanceOf(ReasonWanted.class);
        reward.sendBack("依据不足", director, NOW);
        assertThat(reward.state()).isEqualTo(RewardState.DUE);
        propose(reward, null, "");
        assertThat(reward.state()).isEqualTo(RewardState.PROPOSED);
    }

    @Test void shouldNotTellTheSumBeforeItIsGranted() {
        assertThat(proposed().progress(List.of()).amount()).isNull();
        assertThat(granted().progress(List.of()).amount()).isEqualTo(Money.of(1330));
    }

    @Test void shouldBeExtendedOnceAndOnlyInTime() {
        Reward reward = granted();
        assertThatThrownBy(() -> reward.extend(COLLECT_BY.plusDays(60), "", director, TODAY, NOW)).isInstanceOf(ReasonWanted.class);
        assertThatThrownBy(() -> reward.extend(COLLECT_BY.plusDays(60), "住院", director, COLLECT_BY.plusDays(1), NOW))
                .isInstanceOf(ExtensionRefused.class);
        reward.extend(COLLECT_BY.plusDays(60), "住院", director, COLLECT_BY, NOW);
        assertThat(reward.collectBy()).isEqualTo(COLLECT_BY.plusDays(60));
        assertThatThrownBy(() -> reward.extend(COLLECT_BY.plusDays(120), "住院", director, COLLECT_BY, NOW)).isInstanceOf(ExtensionRefused.class);
    }

    @Test void shouldLetTheTipsterNameAnotherAccountUntilTheBankHasIt() {
        Reward reward = granted();
        reward.claim(PaymentWay.TRANSFER, NOW);
        reward.claim(PaymentWay.TRANSFER, NOW);
        reward.list(cashier, NOW);
        assertThatThrownBy(() -> reward.claim(PaymentWay.TRANSFER, NOW)).isInstanceOf(NotClaimable.class);
        reward.returnClaim("账号户名不符", COLLECT_BY, cashier, NOW);
        reward.claim(PaymentWay.CASH, NOW);
        assertThat(reward.way()).isEqualTo(PaymentWay.CASH);
        assertThatThrownBy(() -> reward.pay(PaymentWay.TRANSFER, false, "1", cashier, TODAY, NOW)).isInstanceOf(WrongWay.class);
    }

    @Clause("M3.6")
    @Test void shouldBeWaivedOnlyWhileNobodyHasClaimedIt() {
        Reward claimed = granted();
        claimed.claim(PaymentWay.CASH, NOW);
        assertThatThrownBy(() -> claimed.waive(NOW)).isInstanceOf(RewardMoveRefused.class);
        Reward reward = granted();
        reward.waive(NOW);
        assertThat(reward.state()).isEqualTo(RewardState.WAIVED);
        assertThatThrownBy(() -> reward.claim(PaymentWay.CASH, NOW)).isInstanceOf(NotClaimable.class);
    }

    @Clause("M3.7")
    @Test void shouldEndWithoutMoneyOnceAnotherPersonAgrees() {
        Reward reward = due(FindingClass.HAZARD_MAJOR);
        assertThatThrownBy(() -> reward.proposeRefusal(" ", clerk, NOW)).isInstanceOf(ReasonWanted.class);
        reward.proposeRefusal("负有监管职责", clerk, NOW);
        assertThat(reward.progress(List.of()).state()).as("told before it is decided").isEqualTo(RewardState.PROPOSED);
        assertThatThrownBy(() -> reward.grant(director, TODAY, COLLECT_BY, NOW)).isInstanceOf(RewardMoveRefused.class);
        assertThatThrownBy(() -> reward.refuse(clerk, NOW)).isInstanceOf(SamePerson.class);
        Reward other = due(FindingClass.HAZARD_MAJOR);
        other.proposeRefusal("负有监管职责", clerk, NOW);
        other.takeSteps();
        other.refuse(director, NOW);
        assertThat(other.state()).isEqualTo(RewardState.REFUSED);
        assertThat(other.dueOn()).isNull();
        assertThat(other.takeSteps()).extracting(RewardStep::notice).extracting(RewardNotice::words).containsExactly("负有监管职责");
        assertThatThrownBy(() -> propose(other, null, "")).isInstanceOf(RewardMoveRefused.class);
    }

    @Test void shouldBeAssessedAfterAllWhenARefusalIsSentBack() {
        Reward reward = proposed();
        reward.sendBack("先核实身份", director, NOW);
        reward.proposeRefusal("负有监管职责", clerk, NOW);
        assertThat(reward.row().amount()).as("a sum of the earlier proposal").isNull();
        reward.sendBack("不属于该情形", director, NOW);
        propose(reward, null, "");
        assertThat(reward.row().amount()).isEqualTo(Money.of(1330));
    }

    @Test void shouldCarryTheNumberOfItsTip() {
        assertThat(due(FindingClass.OCCUPATIONAL).number()).isEqualTo("奖励-2026-000123");
    }

    private Reward due(FindingClass finding) {
        var origin = new RewardOrigin(UUID.randomUUID(), UUID.randomUUID(), "举报-2026-000123", "632800/632801/", UUID.randomUUID(), UUID.randomUUID(),
                finding, LocalDate.of(2026, 10, 1), TODAY);
        return new Reward(origin, TODAY.plusDays(20), clerk, NOW);
    }

    private Reward proposed() {
        Reward reward = due(FindingClass.HAZARD_MAJOR);
        propose(reward, null, "");
        return reward;
    }

    private Reward granted() {
        Reward reward = proposed();
        reward.grant(director, TODAY, COLLECT_BY, NOW);
        return reward;
    }

    private void propose(Reward reward, Money amount, String reason) {
        var sheet = Assessment.of("1111111", "现场核查记录第3页");
        reward.propose(new RewardProposal(AwardFacts.NONE, sheet, amount, reason), scale, scheme, SCHEME, clerk, NOW);
    }
}
