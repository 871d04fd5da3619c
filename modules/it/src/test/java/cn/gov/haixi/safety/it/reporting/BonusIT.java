package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.reporting.RewardFixture.Case;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.identity.KeyRotation;
import cn.gov.haixi.safety.reporting.reward.BonusAtCounterOnly;
import cn.gov.haixi.safety.reporting.reward.BonusNotClaimed;
import cn.gov.haixi.safety.reporting.reward.BonusNotOffered;
import cn.gov.haixi.safety.reporting.reward.BonusProof;
import cn.gov.haixi.safety.reporting.reward.BonusUndecided;
import cn.gov.haixi.safety.reporting.reward.Claimed;
import cn.gov.haixi.safety.reporting.reward.InsiderClaim;
import cn.gov.haixi.safety.reporting.reward.Payment;
import cn.gov.haixi.safety.reporting.reward.RewardClaims;
import cn.gov.haixi.safety.reporting.reward.RewardPayments;
import cn.gov.haixi.safety.reporting.reward.RewardProgress;
import cn.gov.haixi.safety.reporting.reward.Rewards;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works at the accused may be paid more, and yet nobody but the cashier learns that it was he who told (M3.5, M3.7). */
@ExtendWith(ArquillianExtension.class)
@Clause({"M3.5", "M3.7"})
class BonusIT {
    private static final Money AMOUNT = Money.of(1500);
    private static final Money BONUS = Money.of(150);
    private static final As CASHIER = As.account("geermu-caiwu");
    @Inject private RewardFixture fixture;
    @Inject private Rewards rewards;
    @Inject private RewardClaims claims;
    @Inject private RewardPayments payments;
    @Inject private KeyRotation rotation;
    @Inject private SealedFixture vault;

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYEE", "FAMILY"})
    void shouldPayMoreToWhoProvesIt(InsiderClaim insider) {
        Case reward = granted();
        assertThat(progress(reward).bonus()).isEqualTo(BONUS);
        assertThat(moved(reward, "RESERVATION")).containsExactly("1650");
        Claimed claimed = claim(reward, insider);
        assertThatThrownBy(() -> pay(claimed, null)).isInstanceOf(BonusUndecided.class);
        pay(claimed, BonusProof.PROVED);
        assertThat(progress(reward).paid()).isEqualTo(AMOUNT.plus(BONUS));
        assertThat(moved(reward, "PAYMENT")).containsExactly("1650");
        assertThat(moved(reward, "RETURN")).isEmpty();
        assertThat(claimsKept(reward)).as("wiped").isZero();
    }

    @Test
    void shouldGiveBackTheBonusThatIsNotProved() {
        Case reward = granted();
        pay(claim(reward, InsiderClaim.EMPLOYEE), BonusProof.NOT_PROVED);
        assertThat(progress(reward).paid()).isEqualTo(AMOUNT);
        assertThat(moved(reward, "PAYMENT")).containsExactly("1500");
        assertThat(moved(reward, "RETURN")).containsExactly("150");
    }

    @Test
    void shouldPayTheSumAloneWhereNothingIsClaimed() {
        Case reward = granted();
        Claimed claimed = claim(reward, InsiderClaim.NONE);
        assertThatThrownBy(() -> pay(claimed, BonusProof.PROVED)).isInstanceOf(BonusNotClaimed.class);
        pay(claimed, null);
        assertThat(progress(reward).paid()).isEqualTo(AMOUNT);
        assertThat(moved(reward, "RETURN")).containsExactly("150");
    }

    @Test
    void shouldOfferNothingWhereTheScaleKnowsNoBonus() {
        Case reward = fixture.granted(AMOUNT);
        assertThat(progress(reward).bonus()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> claim(reward, InsiderClaim.FAMILY)).isInstanceOf(BonusNotOffered.class);
        assertThat(progress(reward).mayClaim()).isTrue();
        assertThat(claimsKept(reward)).isZero();
    }

    @Test
    void shouldWantTheProofAtTheCounter() {
        Case reward = granted();
        var transfer = new Payment.Transfer("示例银行", "622848001234567", "示例");
        assertThatThrownBy(() -> As.nobody().run(() -> claims.claim(reward.receipt(), transfer, InsiderClaim.EMPLOYEE))).isInstanceOf(BonusAtCounterOnly.class);
    }

    /** Each claim leaves a row of one length, whatever was claimed, and none can be read without the server's keys; the keys change beneath it. */
    @Test
    void shouldTellNobodyWhatWasClaimed() throws Exception {
        Case insider = granted();
        Case outsider = granted();
        Claimed claimed = claim(insider, InsiderClaim.EMPLOYEE);
        claim(outsider, InsiderClaim.NONE);
        assertThat(lengths(insider)).hasSize(1).isEqualTo(lengths(outsider));
        assertThat(String.join("\n", Sql.dump())).doesNotContain("EMPLOYEE");
        vault.addKey();
        rotation.run();
        pay(claimed, BonusProof.PROVED);
        assertThat(String.join("\n", Sql.strings("select reason from reporting_reward_step where reward_id = ?", insider.id().value()))).doesNotContain("从业人员");
    }

    /** The scale in force is given a bonus for as long as the proposal takes. */
    private Case granted() {
        Case reward;
        Sql.update("update reporting_scale set bonus_percent = 10, bonus_cap = 300000 where state = 'IN_FORCE'");
        try {
            reward = fixture.proposed("geermu-banli", RewardFixture.GEERMU, AMOUNT);
        } finally {
            Sql.update("update reporting_scale set bonus_percent = null, bonus_cap = null where state = 'IN_FORCE'");
        }
        As.account("geermu-zhuren").run(() -> rewards.grant(reward.id()));
        return reward;
    }

    private Claimed claim(Case reward, InsiderClaim insider) { return As.nobody().get(() -> claims.claim(reward.receipt(), new Payment.Cash(), insider)); }

    private void pay(Claimed claimed, BonusProof proof) { CASHIER.run(() -> payments.payCash(claimed.number(), claimed.code(), "现金-003", proof)); }

    private RewardProgress progress(Case reward) { return As.nobody().get(() -> claims.of(reward.receipt())).orElseThrow(); }

    private static List<String> moved(Case reward, String kind) {
        return Sql.strings("select cast(cast(amount as signed) as char(20)) from reporting_fund_entry where subject_id = ? and kind = ?", reward.id().value(), kind).stream().map(String::strip).toList();
    }

    private static long claimsKept(Case reward) { return Sql.number("select count(*) from reporting_reward_bonus_claim where reward_id = ?", reward.id().value()); }

    private static List<String> lengths(Case reward) {
        return Sql.strings("select concat(octet_length(sealed_text), '/', octet_length(wrapped_key)) from reporting_reward_bonus_claim where reward_id = ?", reward.id().value()).stream().toList();
    }
}
