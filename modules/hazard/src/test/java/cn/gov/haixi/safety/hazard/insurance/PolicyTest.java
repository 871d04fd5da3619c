package cn.gov.haixi.safety.hazard.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseState;
import cn.gov.haixi.safety.registry.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a policy is in force, what it may promise and pay, and who must have one. */
@Clause({"M5.9", "M5.10"})
class PolicyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final EnterpriseId INSURED = new EnterpriseId(UUID.randomUUID());
    private static final Dated<Money> LEAST = new Dated<>(Money.of(300_000), LocalDate.of(2018, 1, 1), "140号", UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"2025-12-31, PENDING", "2026-01-01, IN_FORCE", "2026-12-31, IN_FORCE", "2027-01-01, EXPIRED"})
    void shouldBeInForceFromItsFirstDayToItsLast(LocalDate day, PolicyState state) {
        assertThat(policy(400_000, 5_000_000).on(day)).isEqualTo(state);
    }

    @Test void shouldCountNoLongerFromTheDayOfItsEarlyEnd() {
        Policy policy = policy(400_000, 5_000_000);
        policy.terminate(LocalDate.of(2026, 6, 1), "退保");
        assertThat(policy.on(LocalDate.of(2026, 5, 31))).isEqualTo(PolicyState.IN_FORCE);
        assertThat(policy.on(LocalDate.of(2026, 6, 1))).isEqualTo(PolicyState.TERMINATED);
        assertThatThrownBy(() -> policy.terminate(UNTIL, "再次")).isInstanceOf(PolicyEnded.class);
        assertThatThrownBy(() -> policy(400_000, 5_000_000).terminate(UNTIL.plusDays(1), "晚")).isInstanceOf(TerminationRefused.class);
    }

    @Test void shouldSeeWhetherOnePersonIsInsuredForTooLittle() {
        assertThat(policy(299_999, 5_000_000).row(FROM).belowLeast()).isTrue();
        assertThat(policy(300_000, 5_000_000).row(FROM).belowLeast()).isFalse();
    }

    @Test void shouldRefuseTermsThatContradictOneAnother() {
        assertThatThrownBy(() -> policy(500_000, 400_000)).isInstanceOf(PolicyTermsRefused.class).extracting("code").isEqualTo("hazard.policy.terms.sum");
        assertThatThrownBy(() -> policy(0, 400_000)).isInstanceOf(PolicyTermsRefused.class).extracting("code").isEqualTo("hazard.policy.terms.amount");
        assertThatThrownBy(() -> policy(draft(400_000, 500_000, FROM.minusDays(1)))).isInstanceOf(PolicyTermsRefused.class).extracting("code").isEqualTo("hazard.policy.terms.span");
        assertThatThrownBy(() -> policy(draft(400_000, 500_000, FROM.plusYears(5).plusDays(1)))).isInstanceOf(PolicyTermsRefused.class);
    }

    @Test void shouldPayNoMoreThanItsSum() {
        Policy policy = policy(400_000, 1_000_000);
        Claim first = claim(policy);
        first.settle(Money.of(900_000), "赔付", UNTIL);
        assertThatThrownBy(() -> claim(policy).settle(Money.of("100000.01"), "赔付", UNTIL)).isInstanceOf(ClaimAboveSum.class);
        claim(policy).settle(Money.of(100_000), "赔付", UNTIL);
        assertThatThrownBy(() -> first.settle(Money.of(1), "再付", UNTIL)).isInstanceOf(ClaimSettled.class);
        Claim refused = claim(policy);
        refused.settle(Money.ZERO, "不在责任范围", UNTIL);
        assertThat(refused.row().state()).isEqualTo(ClaimState.REFUSED);
    }

    @Test void shouldBoundAClaimByThePolicyAndItsPaymentByTheClaim() {
        Policy policy = policy(400_000, 1_000_000);
        for (Money wrong : List.of(Money.ZERO, Money.of(-1), Money.of("1000000.01"))) {
            assertThatThrownBy(() -> claim(policy, wrong)).isInstanceOf(ClaimAmountRefused.class);
        }
        assertThatThrownBy(() -> claim(policy, Money.of(500)).settle(Money.of("500.01"), "赔付", UNTIL)).isInstanceOf(ClaimAmountRefused.class);
        assertThatThrownBy(() -> claim(policy, Money.of(500)).settle(Money.of(-1), "赔付", UNTIL)).isInstanceOf(ClaimAmountRefused.class);
        claim(policy, Money.of(500)).settle(Money.of(500), "赔付", UNTIL);
    }

    @Test void shouldTakeOnlyWhatHappenedUnderIt() {
        assertThatThrownBy(() -> new Claim(policy(400_000, 500_000), new ClaimDraft(FROM.minusDays(1), "早", 0, 0, Money.of(1)), UNTIL)).isInstanceOf(ClaimDayRefused.class);
        assertThatThrownBy(() -> new Claim(policy(400_000, 500_000), new ClaimDraft(UNTIL, "明天", 0, 0, Money.of(1)), UNTIL.minusDays(1))).isInstanceOf(ClaimDayRefused.class);
        var early = new PreventionDraft(FROM.minusDays(1), PreventionKind.TRAINING, "某", "某", Money.ZERO);
        assertThatThrownBy(() -> new Prevention("预防服务-2026-0001", policy(400_000, 500_000), early, UNTIL)).isInstanceOf(PreventionDayRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"0610, true", "2671, true", "2612, true", "47, true", "4700, true", "2623, false", "4416, false", "0510, false"})
    void shouldBindTheIndustriesOfTheRule(String industry, boolean bound) {
        assertThat(MustInsure.of("06，07,08 , 261,2671、47,x,6").covers(industry)).isEqualTo(bound);
    }

    private static Claim claim(Policy policy) { return claim(policy, Money.of(1_000_000)); }

    private static Claim claim(Policy policy, Money asked) { return new Claim(policy, new ClaimDraft(FROM, "受伤", 0, 1, asked), UNTIL); }

    private static Policy policy(long perPerson, long total) { return policy(draft(perPerson, total, UNTIL)); }

    private static Policy policy(PolicyDraft draft) {
        EnterpriseRow insured = new EnterpriseRow(INSURED, "", "某厂", "632800/632801/", "2612", null, false, null, null, EnterpriseState.OPERATING);
        return new Policy(draft, insured, null, "某保险公司", LEAST);
    }

    private static PolicyDraft draft(long perPerson, long total, LocalDate until) {
        return new PolicyDraft("1", null, "某保险公司", INSURED, 10, Money.of(perPerson), Money.of(total), Money.of(1_000), FROM, until);
    }
}
