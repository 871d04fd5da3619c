package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.insurance.ClaimAboveSum;
import cn.gov.haixi.safety.hazard.insurance.ClaimAmountRefused;
import cn.gov.haixi.safety.hazard.insurance.ClaimDraft;
import cn.gov.haixi.safety.hazard.insurance.ClaimId;
import cn.gov.haixi.safety.hazard.insurance.FindingDraft;
import cn.gov.haixi.safety.hazard.insurance.Insured;
import cn.gov.haixi.safety.hazard.insurance.InsuredNotFound;
import cn.gov.haixi.safety.hazard.insurance.InsurerWanted;
import cn.gov.haixi.safety.hazard.insurance.Policies;
import cn.gov.haixi.safety.hazard.insurance.PolicyDraft;
import cn.gov.haixi.safety.hazard.insurance.PolicyFilter;
import cn.gov.haixi.safety.hazard.insurance.PolicyId;
import cn.gov.haixi.safety.hazard.insurance.PolicyNotFound;
import cn.gov.haixi.safety.hazard.insurance.PolicyQueries;
import cn.gov.haixi.safety.hazard.insurance.PolicyRow;
import cn.gov.haixi.safety.hazard.insurance.PolicySheets;
import cn.gov.haixi.safety.hazard.insurance.PolicyState;
import cn.gov.haixi.safety.hazard.insurance.PolicyTaken;
import cn.gov.haixi.safety.hazard.insurance.PolicyTermsRefused;
import cn.gov.haixi.safety.hazard.insurance.PreventionDayRefused;
import cn.gov.haixi.safety.hazard.insurance.PreventionDraft;
import cn.gov.haixi.safety.hazard.insurance.PreventionId;
import cn.gov.haixi.safety.hazard.insurance.PreventionKind;
import cn.gov.haixi.safety.hazard.insurance.PreventionNotFound;
import cn.gov.haixi.safety.hazard.insurance.PreventionQueries;
import cn.gov.haixi.safety.hazard.insurance.Preventions;
import cn.gov.haixi.safety.hazard.insurance.UninsuredFilter;
import cn.gov.haixi.safety.hazard.insurance.UninsuredQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.Together.Outcome;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseDraft;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.Enterprises;
import cn.gov.haixi.safety.registry.parameter.NoParameterInForce;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Policies, who has none, what insurers do and find, and that nobody sees or touches another's. */
@Clause({"M5.9", "M5.10"})
@ExtendWith(ArquillianExtension.class)
class InsuranceIT {
    private static final PageRange ALL = new PageRange(0, 200);

    @Inject private HelpFixture fixture;
    @Inject private Policies policies;
    @Inject private PolicyQueries queries;
    @Inject private PolicySheets sheets;
    @Inject private UninsuredQueries uninsured;
    @Inject private Preventions preventions;
    @Inject private PreventionQueries preventionQueries;
    @Inject private HazardQueries hazards;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Enterprises register;
    @Inject private PassedDays days;
    @Inject private Caller caller;

    @Test void shouldTakeWhoeverMustInsureOffTheListWithItsPolicy() throws Exception {
        EnterpriseId builder = fixture.enterprise("测试建筑公司", "632801", "47");
        EnterpriseId solar = fixture.enterprise("测试光伏公司", "632801", "4416");
        LocalDate today = fixture.today();
        assertThat(missing(HelpFixture.GOLMUD, today)).contains(builder).doesNotContain(solar);
        int before = exportUninsured(HelpFixture.GOLMUD);
        PolicyId policy = HelpFixture.GOLMUD.get(() -> policies.enter(fixture.policy(builder, today.minusDays(10))));
        assertThat(missing(HelpFixture.GOLMUD, today)).doesNotContain(builder);
        assertThat(exportUninsured(HelpFixture.GOLMUD)).isEqualTo(before - 1);
        assertThat(missing(HelpFixture.GOLMUD, today.minusDays(11))).contains(builder);
        assertThat(missing(HelpFixture.GOLMUD, today.plusYears(1))).contains(builder);
        HelpFixture.GOLMUD.run(() -> policies.terminate(policy, today.minusDays(1), "退保"));
        assertThat(missing(HelpFixture.GOLMUD, today)).contains(builder);
        assertThat(missing(HelpFixture.GOLMUD, today.minusDays(2))).doesNotContain(builder);
        assertThat(missing(HelpFixture.DELINGHA, today)).doesNotContain(builder);
        assertThat(missing(HelpFixture.PREFECTURE, today)).contains(builder);
        assertThat(missing(HelpFixture.REGULATOR, today)).doesNotContain(builder);
    }

    /** The rule of the day counts: filling stations by that of 2025 alone, nobody before there was one. */
    @Test void shouldApplyTheRuleOfTheDay() {
        EnterpriseId station = fixture.enterprise("测试加油站", "632801", "5265");
        assertThat(missing(HelpFixture.GOLMUD, LocalDate.of(2025, 3, 28))).doesNotContain(station);
        assertThat(missing(HelpFixture.GOLMUD, LocalDate.of(2025, 3, 29))).contains(station);
        assertThatThrownBy(() -> missing(HelpFixture.GOLMUD, LocalDate.of(2017, 12, 31))).isInstanceOf(NoParameterInForce.class);
    }

    @Test void shouldShowEachOnlyItsOwnPolicies() throws Exception {
        EnterpriseId other = fixture.enterprise("测试保单企业", "632801", "47");
        PolicyId clerks = fixture.policy(HelpFixture.GOLMUD, other);
        PolicyId insurers = fixture.policy(HelpFixture.INSURER, other);
        EnterpriseId potash = HelpFixture.GOLMUD.get(() -> enterprises.suggest(caller.scope(), "格尔木示例盐湖钾肥")).get(0).id();
        PolicyId potashs = fixture.policy(HelpFixture.GOLMUD, potash);
        assertThat(read(HelpFixture.INSURER, insurers).insurerName()).isEqualTo("示例财产保险股份有限公司海西支公司（示例）");
        assertThat(list(HelpFixture.INSURER)).contains(insurers).doesNotContain(clerks, potashs);
        assertThat(list(HelpFixture.POTASH)).contains(potashs).doesNotContain(clerks, insurers);
        assertThat(list(HelpFixture.GOLMUD)).contains(clerks, insurers, potashs);
        assertThat(list(HelpFixture.DELINGHA)).doesNotContain(clerks, insurers, potashs);
        assertThat(list(HelpFixture.REGULATOR)).doesNotContain(clerks, insurers, potashs);
        for (As stranger : List.of(HelpFixture.DELINGHA, HelpFixture.REGULATOR, HelpFixture.POTASH)) {
            assertThatThrownBy(() -> read(stranger, clerks)).isInstanceOf(PolicyNotFound.class);
        }
        assertThatThrownBy(() -> read(HelpFixture.INSURER, clerks)).isInstanceOf(PolicyNotFound.class);
        assertThatThrownBy(() -> HelpFixture.INSURER.run(() -> policies.terminate(clerks, fixture.today(), "越权"))).isInstanceOf(PolicyNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> policies.terminate(clerks, fixture.today(), "越权"))).isInstanceOf(PolicyNotFound.class);
        assertThatThrownBy(() -> HelpFixture.POTASH.run(() -> policies.terminate(potashs, fixture.today(), "越权"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> fixture.policy(HelpFixture.DELINGHA, other)).isInstanceOf(InsuredNotFound.class);
        assertThatThrownBy(() -> missing(HelpFixture.INSURER, fixture.today())).isInstanceOf(EJBAccessException.class);
        assertThat(export(HelpFixture.POTASH)).isEqualTo(list(HelpFixture.POTASH).size());
        assertThat(export(HelpFixture.INSURER)).isEqualTo(list(HelpFixture.INSURER).size());
        assertThatThrownBy(() -> export(As.account("geermu-caiwu"))).isInstanceOf(EJBAccessException.class);
    }

    @Test void shouldFollowTheRegisterWhereAnEnterpriseMoves() {
        EnterpriseId moving = fixture.enterprise("测试搬迁企业", "632801", "47");
        PolicyId policy = fixture.policy(HelpFixture.GOLMUD, moving);
        assertThat(list(HelpFixture.DELINGHA)).doesNotContain(policy);
        var whole = HelpFixture.PREFECTURE.get(() -> enterprises.open(caller.scope(), moving));
        EnterpriseDraft now = whole.draft();
        HelpFixture.PREFECTURE.run(() -> register.correct(moving, whole.version(), new EnterpriseDraft(now.uscc(), "测试搬迁企业德令哈", "632802", now.industry(), null, false, null, null, null)));
        assertThat(read(HelpFixture.DELINGHA, policy).enterpriseName()).isEqualTo("测试搬迁企业德令哈");
        assertThatThrownBy(() -> read(HelpFixture.GOLMUD, policy)).isInstanceOf(PolicyNotFound.class);
    }

    @Test void shouldOpenAHazardForWhatAnInsurerFinds() {
        EnterpriseId insured = fixture.enterprise("测试预防企业", "632801", "47");
        PolicyId policy = fixture.policy(HelpFixture.INSURER, insured);
        PreventionId service = HelpFixture.INSURER.get(() -> preventions.record(policy, service(fixture.today())));
        HazardId hazard = HelpFixture.INSURER.get(() -> preventions.find(service, new FindingDraft("脚手架连墙件缺失", "3 号楼", HazardClass.GENERAL)));
        var opened = HelpFixture.GOLMUD.get(() -> hazards.of(caller.scope(), HazardSource.INSURER, service.value())).orElseThrow();
        assertThat(opened.id()).isEqualTo(hazard);
        assertThat(HelpFixture.GOLMUD.get(() -> preventionQueries.get(caller.scope(), service)).findings()).extracting(finding -> finding.hazard()).containsExactly(hazard.value());
        assertThat(HelpFixture.INSURER.get(() -> preventionQueries.find(caller.scope(), PreventionKind.HAZARD_CHECK, ALL)).rows()).extracting(row -> row.id()).contains(service);
        for (As stranger : List.of(HelpFixture.DELINGHA, HelpFixture.REGULATOR, HelpFixture.POTASH)) {
            assertThatThrownBy(() -> stranger.get(() -> preventionQueries.get(caller.scope(), service))).isInstanceOf(PreventionNotFound.class);
            assertThat(stranger.get(() -> preventionQueries.find(caller.scope(), null, ALL)).rows()).extracting(row -> row.id()).doesNotContain(service);
        }
        assertThatThrownBy(() -> HelpFixture.DELINGHA.get(() -> preventions.find(service, new FindingDraft("越权", "", HazardClass.GENERAL)))).isInstanceOf(PreventionNotFound.class);
        PolicyId others = fixture.policy(HelpFixture.GOLMUD, insured);
        assertThatThrownBy(() -> HelpFixture.INSURER.get(() -> preventions.record(others, service(fixture.today())))).isInstanceOf(PolicyNotFound.class);
    }

    @Test void shouldTakeAServiceOnlyOnADayOfThePolicy() {
        PolicyId policy = fixture.policy(HelpFixture.INSURER, fixture.enterprise("测试服务日", "632801", "47"));
        for (LocalDate wrong : List.of(fixture.today().plusDays(1), fixture.today().minusDays(31))) {
            assertThatThrownBy(() -> HelpFixture.INSURER.get(() -> preventions.record(policy, service(wrong)))).isInstanceOf(PreventionDayRefused.class);
        }
    }

    @Test void shouldPayTheLastYuanOfASumOnce() {
        PolicyId policy = fixture.policy(HelpFixture.INSURER, fixture.enterprise("测试理赔", "632801", "47"));
        ClaimId one = claim(policy);
        ClaimId other = claim(policy);
        List<Outcome<Object>> outcomes = Together.run(() -> settle(one, "600000"), () -> settle(other, "600000"));
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(ClaimAboveSum.class::isInstance);
        assertThat(read(HelpFixture.INSURER, policy).claimsPaid()).isEqualTo(Money.of(600_000));
        assertThatThrownBy(() -> Sql.update("update hazard_policy set claims_paid = total_sum + 1 where id = ?", policy.value())).hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test void shouldWarnOfWhatEndsUntilItIsRenewed() {
        EnterpriseId insured = fixture.enterprise("测试到期", "632801", "47");
        LocalDate today = fixture.today();
        PolicyId ending = HelpFixture.GOLMUD.get(() -> policies.enter(fixture.policy(insured, today.plusDays(51).minusYears(1))));
        days.say(new DayHasPassed(today.minusDays(1)));
        assertThat(warnings(ending)).isEqualTo(1);
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and urgent = true", ending.value())).isZero();
        Sql.update("update hazard_policy set until_day = ? where id = ?", today.plusDays(7).toString(), ending.value());
        long letters = letters();
        days.say(new DayHasPassed(today.minusDays(1)));
        assertThat(letters()).isEqualTo(letters + 1);
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ? and urgent = true", ending.value())).isEqualTo(1);
        HelpFixture.GOLMUD.run(() -> policies.enter(fixture.policy(insured, today.plusDays(8))));
        assertThat(warnings(ending)).isZero();
        days.say(new DayHasPassed(today.minusDays(1)));
        assertThat(warnings(ending)).isZero();
    }

    /** One that is to end early is ending from now on, in the list and in warnings, unless another follows it. */
    @Test void shouldTakeAnEarlyEndForTheEnd() {
        EnterpriseId insured = fixture.enterprise("测试提前终止", "632801", "47");
        LocalDate today = fixture.today();
        PolicyId policy = HelpFixture.GOLMUD.get(() -> policies.enter(fixture.policy(insured, today.minusDays(100))));
        PolicyFilter ending = new PolicyFilter("提前终止", null, null, true);
        assertThat(found(ending)).isEmpty();
        HelpFixture.GOLMUD.run(() -> policies.terminate(policy, today.plusDays(8), "(测试)停产"));
        assertThat(found(ending)).containsExactly(policy);
        assertThat(read(HelpFixture.GOLMUD, policy).lastDay()).isEqualTo(today.plusDays(7));
        long letters = letters();
        days.say(new DayHasPassed(today.minusDays(1)));
        assertThat(warnings(policy)).isEqualTo(1);
        assertThat(letters()).as("seven days before its last day").isEqualTo(letters + 1);
        HelpFixture.GOLMUD.run(() -> policies.enter(fixture.policy(insured, today.plusDays(8))));
        days.say(new DayHasPassed(today.minusDays(1)));
        assertThat(warnings(policy)).isZero();
    }

    /** A policy for less than one person must be insured for takes nobody off the list; the list says which it is. */
    @Test void shouldNotTakeTooSmallASumForInsurance() throws Exception {
        EnterpriseId cheap = fixture.enterprise("测试保额不足", "632801", "47");
        LocalDate today = fixture.today();
        PolicyDraft good = fixture.policy(cheap, today.minusDays(10));
        HelpFixture.GOLMUD.run(() -> policies.enter(new PolicyDraft(good.number(), null, "测试保险", cheap, 10, Money.of("299999.99"), Money.of(5_000_000), Money.of(1), good.from(), good.until())));
        assertThat(missing(HelpFixture.GOLMUD, today)).contains(cheap);
        assertThat(HelpFixture.GOLMUD.get(() -> uninsured.all(caller.scope(), new UninsuredFilter(today, null, "保额不足")))).singleElement().satisfies(row -> {
            assertThat(row.belowLeast()).isTrue();
            assertThat(row.lastUntil()).isEqualTo(good.until());
        });
        assertThat(HelpFixture.GOLMUD.get(() -> uninsured.all(caller.scope(), new UninsuredFilter(today.plusYears(2), null, "保额不足")))).singleElement().satisfies(row -> assertThat(row.belowLeast()).isFalse());
        HelpFixture.GOLMUD.run(() -> policies.enter(fixture.policy(cheap, today.minusDays(1))));
        assertThat(missing(HelpFixture.GOLMUD, today)).doesNotContain(cheap);
    }

    @Test void shouldTakeNoClaimAboveThePolicyAndPayNoneAboveTheClaim() {
        PolicyId policy = fixture.policy(HelpFixture.INSURER, fixture.enterprise("测试索赔额", "632801", "47"));
        for (Money wrong : List.of(Money.ZERO, Money.of(-1), read(HelpFixture.INSURER, policy).total().plus(Money.of("0.01")))) {
            assertThatThrownBy(() -> HelpFixture.INSURER.get(() -> policies.claim(policy, new ClaimDraft(fixture.today(), "坠落受伤", 0, 1, wrong)))).isInstanceOf(ClaimAmountRefused.class);
        }
        ClaimId claim = claim(policy);
        assertThatThrownBy(() -> settle(claim, "700000.01")).isInstanceOf(ClaimAmountRefused.class);
        settle(claim, "700000");
    }

    @Test void shouldSuggestToAnInsurerOnlyWhomItHasInsured() {
        EnterpriseId insured = fixture.enterprise("测试建议甲", "632801", "47");
        EnterpriseId others = fixture.enterprise("测试建议乙", "632801", "47");
        fixture.policy(HelpFixture.INSURER, insured);
        fixture.policy(HelpFixture.GOLMUD, others);
        assertThat(HelpFixture.INSURER.get(() -> queries.insured(caller.scope(), "测试建议"))).extracting(Insured::id).containsExactly(insured);
        assertThat(HelpFixture.INSURER.get(() -> queries.insured(caller.scope(), " "))).isEmpty();
        assertThatThrownBy(() -> HelpFixture.POTASH.get(() -> queries.insured(caller.scope(), "测试建议"))).isInstanceOf(EJBAccessException.class);
    }

    @Test void shouldFindByStateTextAndEnd() {
        EnterpriseId insured = fixture.enterprise("测试筛选保单_%企业", "632801", "47");
        LocalDate today = fixture.today();
        PolicyId ending = HelpFixture.GOLMUD.get(() -> policies.enter(fixture.policy(insured, today.plusDays(20).minusYears(1))));
        PolicyId past = HelpFixture.GOLMUD.get(() -> policies.enter(fixture.policy(insured, today.minusYears(2))));
        PolicyId future = HelpFixture.GOLMUD.get(() -> policies.enter(fixture.policy(insured, today.plusDays(30))));
        assertThat(found(new PolicyFilter("保单_%", null, null, false))).containsExactlyInAnyOrder(ending, past, future);
        assertThat(found(new PolicyFilter("保单_%", "632800/632801/", PolicyState.IN_FORCE, false))).containsExactly(ending);
        assertThat(found(new PolicyFilter("保单_%", null, PolicyState.EXPIRED, false))).containsExactly(past);
        assertThat(found(new PolicyFilter("保单_%", null, PolicyState.PENDING, false))).containsExactly(future);
        assertThat(found(new PolicyFilter("保单_%", null, PolicyState.TERMINATED, false))).isEmpty();
        assertThat(found(new PolicyFilter("保单_%", null, null, true))).containsExactly(ending);
    }

    @Test void shouldRefuseBadInput() {
        EnterpriseId insured = fixture.enterprise("测试坏数据", "632801", "47");
        PolicyDraft good = fixture.policy(insured, fixture.today());
        PolicyId id = HelpFixture.GOLMUD.get(() -> policies.enter(good));
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> policies.enter(good))).isInstanceOf(PolicyTaken.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> policies.correct(id, 99, good))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> enter(good, "", 1, "1", "1", good.until())).isInstanceOf(InsurerWanted.class);
        assertThatThrownBy(() -> enter(good, "甲", 0, "1", "1", good.until())).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> enter(good, "甲", 1, "-1", "1", good.until())).isInstanceOf(PolicyTermsRefused.class);
        assertThatThrownBy(() -> enter(good, "甲", 1, "2", "1", good.until())).isInstanceOf(PolicyTermsRefused.class);
        assertThatThrownBy(() -> enter(good, "甲", 1, "1", "1", good.from().minusDays(1))).isInstanceOf(PolicyTermsRefused.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> queries.get(caller.scope(), new PolicyId(null)))).isInstanceOf(PolicyNotFound.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> preventionQueries.get(caller.scope(), new PreventionId(UUID.randomUUID())))).isInstanceOf(PreventionNotFound.class);
    }

    private PolicyId enter(PolicyDraft good, String insurer, int persons, String perPerson, String total, LocalDate until) {
        return HelpFixture.GOLMUD.get(() -> policies.enter(new PolicyDraft("另" + UUID.randomUUID().toString().substring(0, 18), null, insurer, good.enterprise(), persons, Money.of(perPerson), Money.of(total),
                Money.of(1), good.from(), until)));
    }

    private ClaimId claim(PolicyId policy) { return HelpFixture.INSURER.get(() -> policies.claim(policy, new ClaimDraft(fixture.today(), "坠落受伤", 0, 1, Money.of(700_000)))); }

    private Object settle(ClaimId claim, String paid) {
        HelpFixture.INSURER.run(() -> policies.settle(claim, Money.of(paid), "按约定赔付"));
        return paid;
    }

    private static PreventionDraft service(LocalDate day) { return new PreventionDraft(day, PreventionKind.HAZARD_CHECK, "测试工程师", "检查脚手架", Money.ZERO); }

    private static long warnings(PolicyId policy) { return Sql.number("select count(*) from duty_work_item where subject_type = 'policy-end' and subject_id = ?", policy.value()); }

    private static long letters() { return Sql.number("select count(*) from platform_outbox where address = 'geermu-banli@example.com' and payload like '%安责险到期提醒%'"); }

    private PolicyRow read(As who, PolicyId id) { return who.get(() -> queries.get(caller.scope(), id)).row(); }

    private List<PolicyId> list(As who) { return who.get(() -> queries.find(caller.scope(), PolicyFilter.ALL, PolicyFilter.Sort.NEWEST, ALL)).rows().stream().map(PolicyRow::id).toList(); }

    private List<PolicyId> found(PolicyFilter filter) {
        return HelpFixture.GOLMUD.get(() -> queries.find(caller.scope(), filter, PolicyFilter.Sort.UNTIL, ALL)).rows().stream().map(PolicyRow::id).toList();
    }

    private List<EnterpriseId> missing(As who, LocalDate on) {
        return who.get(() -> uninsured.find(caller.scope(), new UninsuredFilter(on, null, null), ALL)).rows().stream().map(row -> row.enterprise().id()).toList();
    }

    private int export(As who) { return who.get(() -> sheets.write(caller.scope(), PolicyFilter.ALL, Locale.SIMPLIFIED_CHINESE, new ByteArrayOutputStream())); }

    private int exportUninsured(As who) {
        return who.get(() -> sheets.writeUninsured(caller.scope(), new UninsuredFilter(fixture.today(), null, null), Locale.ENGLISH, new ByteArrayOutputStream()));
    }
}
