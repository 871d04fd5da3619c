package cn.gov.haixi.safety.it.reporting;

import static cn.gov.haixi.safety.it.reporting.RewardFixture.GEERMU;
import static cn.gov.haixi.safety.it.reporting.RewardFixture.PREFECTURE;
import static cn.gov.haixi.safety.it.reporting.RewardFixture.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.Together.Outcome;
import cn.gov.haixi.safety.it.reporting.RewardFixture.Case;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.fund.Allocations;
import cn.gov.haixi.safety.reporting.fund.FundExhausted;
import cn.gov.haixi.safety.reporting.fund.Funds;
import cn.gov.haixi.safety.reporting.reward.AmountOutsideBand;
import cn.gov.haixi.safety.reporting.reward.Claimed;
import cn.gov.haixi.safety.reporting.reward.CodeRefused;
import cn.gov.haixi.safety.reporting.reward.InsiderClaim;
import cn.gov.haixi.safety.reporting.reward.NotClaimable;
import cn.gov.haixi.safety.reporting.reward.Payment;
import cn.gov.haixi.safety.reporting.reward.PaymentList;
import cn.gov.haixi.safety.reporting.reward.PaymentWay;
import cn.gov.haixi.safety.reporting.reward.RewardAct;
import cn.gov.haixi.safety.reporting.reward.RewardCase;
import cn.gov.haixi.safety.reporting.reward.RewardClaims;
import cn.gov.haixi.safety.reporting.reward.RewardFilter;
import cn.gov.haixi.safety.reporting.reward.RewardMoveRefused;
import cn.gov.haixi.safety.reporting.reward.RewardNotFound;
import cn.gov.haixi.safety.reporting.reward.RewardNotice;
import cn.gov.haixi.safety.reporting.reward.RewardOfAnotherGovernment;
import cn.gov.haixi.safety.reporting.reward.RewardPayments;
import cn.gov.haixi.safety.reporting.reward.RewardQueries;
import cn.gov.haixi.safety.reporting.reward.RewardState;
import cn.gov.haixi.safety.reporting.reward.Rewards;
import cn.gov.haixi.safety.reporting.reward.SamePerson;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.ReceiptRefused;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reward from the day its tip is handled until it is paid or waived. */
@ExtendWith(ArquillianExtension.class)
class RewardIT {
    private static final Scope SCOPE = Scope.region("632800/632801/", null);
    private static final Money AMOUNT = Money.of(1500);

    @Inject private RewardFixture fixture;
    @Inject private Rewards rewards;
    @Inject private RewardClaims claims;
    @Inject private RewardPayments payments;
    @Inject private RewardQueries queries;
    @Inject private Allocations allocations;
    @Inject private Funds funds;
    @Inject private PassedDays days;
    @Inject private Clock clock;

    @Clause("M3.7")
    @Test void shouldOpenOneRewardForOneMatter() {
        Case reward = fixture.due("geermu-banli", GEERMU, FindingClass.HAZARD_MAJOR);
        fixture.say(reward.tip());
        assertThat(Sql.number("select count(*) from reporting_reward where matter_id = ?", reward.tip().matter())).isEqualTo(1);
        assertThat(openWork(reward)).isEqualTo(1);
    }

    @Clause({"M3.6", "M3.7", "M3.8"})
    @Test void shouldGoFromTheHandledTipToMoneyOverTheCounterWithoutAName() {
        Case reward = fixture.granted(AMOUNT);
        assertThat(progress(reward)).isEqualTo(RewardState.GRANTED);
        Claimed claimed = As.nobody().get(() -> claims.claim(reward.receipt(), new Payment.Cash(), InsiderClaim.NONE));
        As.account("geermu-caiwu").run(() -> payments.payCash(claimed.number(), claimed.code(), "现金-001", null));
        assertThat(progress(reward)).isEqualTo(RewardState.PAID);
        RewardCase paid = detail(reward);
        assertThat(paid.award().points()).isEqualTo(33);
        assertThat(paid.award().suggested()).isEqualTo(Money.of(1330));
        assertThat(paid.grant().voucher()).isEqualTo("现金-001");
        assertThat(paid.scale().name()).contains("2017");
        assertThat(moved(reward, "PAYMENT")).isEqualTo(1);
        assertThat(openWork(reward)).isZero();
    }

    @Clause({"M3.9", "M3.10", "M3.11", "M3.12", "M3.13"})
    @Test void shouldNotStoreASumOutsideItsBandByAnyWay() {
        Case reward = fixture.due("geermu-banli", GEERMU, FindingClass.HAZARD_MAJOR);
        assertThatThrownBy(() -> propose(reward, Money.of(2001))).isInstanceOf(AmountOutsideBand.class);
        assertThatThrownBy(() -> propose(reward, Money.of(999))).isInstanceOf(AmountOutsideBand.class);
        assertThat(detail(reward).state()).isEqualTo(RewardState.DUE);
        propose(reward, Money.of(2000));
        assertThatThrownBy(() -> Sql.update("update reporting_reward set amount = 2001 where id = ?", reward.id().value()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Clause("M3.7")
    @Test void shouldTakeTwoPeople() {
        Case reward = fixture.proposed("geermu-banli", GEERMU, AMOUNT);
        As both = As.account("geermu-banli").may(Permission.REWARD_PROPOSE, Permission.REWARD_APPROVE, Permission.REWARD_PAY);
        assertThatThrownBy(() -> both.run(() -> rewards.grant(reward.id()))).isInstanceOf(SamePerson.class);
        assertThat(moved(reward, "RESERVATION")).isZero();
    }

    @Clause("M3.7")
    @Test void shouldEndWithoutMoneyWhereNoneIsDueAndTellTheTipsterWhy() {
        Case reward = fixture.due("geermu-banli", GEERMU, FindingClass.HAZARD_MAJOR);
        String why = "举报人对该场所负有安全监管职责";
        As.account("geermu-banli").run(() -> rewards.proposeRefusal(reward.id(), why));
        assertThat(As.nobody().get(() -> claims.of(reward.receipt())).orElseThrow().notices()).extracting(RewardNotice::words).doesNotContain(why);
        assertThat(openWork(reward)).isEqualTo(1);
        As both = As.account("geermu-banli").may(Permission.REWARD_PROPOSE, Permission.REWARD_APPROVE);
        assertThatThrownBy(() -> both.run(() -> rewards.refuse(reward.id()))).isInstanceOf(SamePerson.class);
        As.account("geermu-zhuren").run(() -> rewards.refuse(reward.id()));
        assertThat(detail(reward).refusal()).isEqualTo(why);
        var told = As.nobody().get(() -> claims.of(reward.receipt())).orElseThrow();
        assertThat(told.state()).isEqualTo(RewardState.REFUSED);
        assertThat(told.notices()).extracting(RewardNotice::words).contains(why);
        assertThat(openWork(reward)).isZero();
        assertThat(moved(reward, "RESERVATION")).isZero();
        assertThatThrownBy(() -> As.nobody().run(() -> claims.claim(reward.receipt(), new Payment.Cash(), InsiderClaim.NONE))).isInstanceOf(NotClaimable.class);
    }

    @Clause("M3.6")
    @Test void shouldReserveOnceWhenApproveIsPressedTwice() {
        Case reward = fixture.granted(AMOUNT);
        assertThatThrownBy(() -> As.account("geermu-zhuren").run(() -> rewards.grant(reward.id()))).isInstanceOf(RewardMoveRefused.class);
        assertThat(moved(reward, "RESERVATION")).isEqualTo(1);
    }

    @Clause("M3.6")
    @Test void shouldReserveOnceWhenTwoApproveAtOnce() {
        Case reward = fixture.proposed("geermu-banli", GEERMU, AMOUNT);
        As second = As.account("geermu-caiwu").may(Permission.REWARD_SEE, Permission.REWARD_APPROVE);
        var outcomes = Together.run(grant(As.account("geermu-zhuren"), reward), grant(second, reward));
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(moved(reward, "RESERVATION")).isEqualTo(1);
        assertThat(detail(reward).state()).isEqualTo(RewardState.GRANTED);
    }

    /** The prefecture's own fund is drawn down to one reward, then two are approved at once; afterwards it is filled again. */
    @Clause("M3.6")
    @Test void shouldGrantOneOfTwoWhenTheFundHasMoneyForOne() {
        Case one = fixture.proposed("zhou-banli", PREFECTURE, AMOUNT);
        Case other = fixture.proposed("zhou-banli", PREFECTURE, AMOUNT);
        int year = LocalDate.now(clock).getYear();
        long free = Sql.number("select allocated - reserved - paid from reporting_fund where region_path = '632800/' and fiscal_year = ?", year);
        Money surplus = Money.of(free).minus(AMOUNT);
        As.account("zhou-zhuren").run(() -> funds.reserve("632800/", year, surplus, UUID.randomUUID(), "奖励-测试"));
        var outcomes = Together.run(grant(As.account("zhou-zhuren"), one), grant(As.account("zhou-zhuren"), other));
        var refill = As.account("zhou-banli").may(Permission.FUND_KEEP).get(() -> allocations.propose(year, Money.of(200_000), "示例财政文件"));
        As.account("zhou-zhuren").run(() -> allocations.confirm(refill));
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(FundExhausted.class::isInstance);
        assertThat(moved(one, "RESERVATION") + moved(other, "RESERVATION")).isEqualTo(1);
    }

    @Test void shouldShowAnotherCountyNothingAndTheSuperiorOnlyToLook() {
        Case reward = fixture.proposed("geermu-banli", GEERMU, AMOUNT);
        As delingha = As.account("delingha-banli").may(Permission.REWARD_SEE, Permission.REWARD_APPROVE);
        assertThatThrownBy(() -> delingha.run(() -> rewards.grant(reward.id()))).isInstanceOf(RewardNotFound.class);
        assertThatThrownBy(() -> delingha.get(() -> queries.get(Scope.region("632800/632802/", null), reward.id()))).isInstanceOf(RewardNotFound.class);
        assertThat(As.account("zhou-zhuren").get(() -> queries.get(Scope.region("632800/", null), reward.id())).may()).isEmpty();
        assertThatThrownBy(() -> As.account("zhou-zhuren").run(() -> rewards.grant(reward.id()))).isInstanceOf(RewardOfAnotherGovernment.class);
    }

    @Test void shouldVoidTheCodeAfterFiveWrongTriesAndGiveAnother() {
        Case reward = fixture.granted(AMOUNT);
        Claimed claimed = As.nobody().get(() -> claims.claim(reward.receipt(), new Payment.Cash(), InsiderClaim.NONE));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> payCash(reward, "0000 000x")).isInstanceOf(CodeRefused.class);
        }
        assertThatThrownBy(() -> payCash(reward, claimed.code())).isInstanceOf(CodeRefused.class);
        Claimed again = As.nobody().get(() -> claims.claim(reward.receipt(), new Payment.Cash(), InsiderClaim.NONE));
        payCash(reward, again.code());
        assertThat(progress(reward)).isEqualTo(RewardState.PAID);
        assertThatThrownBy(() -> payCash(reward, again.code())).isInstanceOf(RewardMoveRefused.class);
        assertThat(moved(reward, "PAYMENT")).isEqualTo(1);
    }

    @Test void shouldKeepABankAccountSealedUntilTheListAndWipeItLater() {
        Case reward = fixture.granted(AMOUNT);
        String account = "62284800" + System.nanoTime();
        var transfer = new Payment.Transfer("中国农业银行格尔木支行(示例)", account, "户名示例䶮");
        As.nobody().run(() -> claims.claim(reward.receipt(), transfer, InsiderClaim.NONE));
        assertThat(Sql.dump()).noneMatch(line -> line.contains(account) || line.contains("户名示例䶮"));
        PaymentList list = As.account("geermu-caiwu").get(payments::list);
        assertThat(list.transfers()).isPositive();
        assertThatThrownBy(() -> As.nobody().run(() -> claims.claim(reward.receipt(), transfer, InsiderClaim.NONE))).isInstanceOf(NotClaimable.class);
        As.account("geermu-caiwu").run(() -> payments.payTransfer(reward.id(), "银行-001"));
        assertThat(bankRows(reward)).isEqualTo(1);
        Sql.update("update reporting_reward_bank set wipe_on = ? where reward_id = ?", LocalDate.now(clock).minusDays(1).toString(), reward.id().value());
        passDay();
        assertThat(bankRows(reward)).isZero();
        assertThat(detail(reward).steps()).extracting(RewardCase.Step::move).contains(RewardAct.LISTED, RewardAct.PAID, RewardAct.BANK_DETAILS_WIPED);
    }

    @Test void shouldLetTheTipsterClaimAgainWhenTheBankSendsItBack() {
        Case reward = fixture.granted(AMOUNT);
        As.nobody().run(() -> claims.claim(reward.receipt(), new Payment.Transfer("示例银行", "622848001234567", "示例"), InsiderClaim.NONE));
        As.account("geermu-caiwu").get(payments::list);
        As.account("geermu-caiwu").run(() -> payments.returnClaim(reward.id(), "账号与户名不符"));
        var progress = As.nobody().get(() -> claims.of(reward.receipt())).orElseThrow();
        assertThat(progress.mayClaim()).isTrue();
        assertThat(progress.notices()).extracting(RewardNotice::words).contains("账号与户名不符");
        assertThat(As.nobody().get(() -> claims.claim(reward.receipt(), new Payment.Cash(), InsiderClaim.NONE)).way()).isEqualTo(PaymentWay.CASH);
    }

    @Clause("M3.6")
    @Test void shouldWaiveWhatNobodyCollectsAndGiveTheMoneyBack() {
        Case reward = fixture.granted(AMOUNT);
        Sql.update("update reporting_reward set collect_by = ? where id = ?", LocalDate.now(clock).minusDays(1).toString(), reward.id().value());
        passDay();
        assertThat(progress(reward)).isEqualTo(RewardState.WAIVED);
        assertThat(moved(reward, "RETURN")).isEqualTo(1);
        assertThat(openWork(reward)).isZero();
        assertThatThrownBy(() -> As.nobody().run(() -> claims.claim(reward.receipt(), new Payment.Cash(), InsiderClaim.NONE))).isInstanceOf(NotClaimable.class);
    }

    @Test void shouldRemindAWeekBeforeTheEnd() {
        Case reward = fixture.granted(AMOUNT);
        Sql.update("update reporting_reward set collect_by = ? where id = ?", LocalDate.now(clock).plusDays(7).toString(), reward.id().value());
        passDay();
        var notices = As.nobody().get(() -> claims.of(reward.receipt())).orElseThrow().notices();
        assertThat(notices).extracting(RewardNotice::act).contains(RewardAct.REMINDED);
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and urgent = true", reward.id().value())).isEqualTo(1);
    }

    @Test void shouldHearNobodyWithoutTheReceipt() {
        Case reward = fixture.granted(AMOUNT);
        String wrong = reward.receipt().substring(0, reward.receipt().length() - 2) + "00";
        assertThatThrownBy(() -> As.nobody().get(() -> claims.of(wrong))).isInstanceOf(ReceiptRefused.class);
        assertThatThrownBy(() -> As.nobody().run(() -> claims.claim(wrong, new Payment.Cash(), InsiderClaim.NONE))).isInstanceOf(ReceiptRefused.class);
    }

    @Test void shouldReadAListInTwoStatementsAndACaseInThree() throws Exception {
        Case reward = fixture.granted(AMOUNT);
        As clerk = As.account("geermu-banli");
        var filter = new RewardFilter(RewardState.GRANTED, "632800/632801/", false, "奖励");
        assertThat(SqlLog.of(() -> clerk.get(() -> queries.find(SCOPE, filter, RewardFilter.Sort.DUE, new PageRange(0, 20)))))
                .filteredOn(sql -> sql.contains("reporting_")).hasSize(2);
        assertThat(SqlLog.of(() -> clerk.get(() -> queries.get(SCOPE, reward.id())))).filteredOn(sql -> sql.contains("reporting_")).hasSize(3);
    }

    private Callable<Void> grant(As who, Case reward) {
        return () -> who.get(() -> {
            rewards.grant(reward.id());
            return null;
        });
    }

    private void propose(Case reward, Money amount) { As.account("geermu-banli").run(() -> rewards.propose(reward.id(), proposal(amount))); }

    private void payCash(Case reward, String code) { As.account("geermu-caiwu").run(() -> payments.payCash(reward.number(), code, "现金-002", null)); }

    private void passDay() { As.nobody().run(() -> days.say(new DayHasPassed(LocalDate.now(clock).minusDays(1)))); }

    private RewardCase detail(Case reward) { return As.account("geermu-banli").get(() -> queries.get(SCOPE, reward.id())); }

    private RewardState progress(Case reward) { return As.nobody().get(() -> claims.of(reward.receipt())).orElseThrow().state(); }

    private static long moved(Case reward, String kind) {
        return Sql.number("select count(*) from reporting_fund_entry where subject_id = ? and kind = ?", reward.id().value(), kind);
    }

    private static long openWork(Case reward) { return Sql.number("select count(*) from duty_work_item where subject_id = ?", reward.id().value()); }

    private static long bankRows(Case reward) { return Sql.number("select count(*) from reporting_reward_bank where reward_id = ?", reward.id().value()); }
}
