package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.hazard.expert.Certificate;
import cn.gov.haixi.safety.hazard.expert.DrawCase;
import cn.gov.haixi.safety.hazard.expert.DrawDaysRefused;
import cn.gov.haixi.safety.hazard.expert.DrawDraft;
import cn.gov.haixi.safety.hazard.expert.DrawId;
import cn.gov.haixi.safety.hazard.expert.DrawNotFound;
import cn.gov.haixi.safety.hazard.expert.DrawQueries;
import cn.gov.haixi.safety.hazard.expert.DrawnRow;
import cn.gov.haixi.safety.hazard.expert.DrawnState;
import cn.gov.haixi.safety.hazard.expert.Draws;
import cn.gov.haixi.safety.hazard.expert.Exclusion;
import cn.gov.haixi.safety.hazard.expert.ExpertDraft;
import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.hazard.expert.ExpertFilter;
import cn.gov.haixi.safety.hazard.expert.ExpertId;
import cn.gov.haixi.safety.hazard.expert.ExpertInConflict;
import cn.gov.haixi.safety.hazard.expert.ExpertNotFound;
import cn.gov.haixi.safety.hazard.expert.ExpertQueries;
import cn.gov.haixi.safety.hazard.expert.ExpertRow;
import cn.gov.haixi.safety.hazard.expert.ExpertSheets;
import cn.gov.haixi.safety.hazard.expert.ExpertUncertified;
import cn.gov.haixi.safety.hazard.expert.Experts;
import cn.gov.haixi.safety.hazard.expert.FeeRefused;
import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.hazard.expert.JudgedNotFound;
import cn.gov.haixi.safety.hazard.expert.NotEnoughExperts;
import cn.gov.haixi.safety.hazard.expert.SpanRefused;
import cn.gov.haixi.safety.hazard.expert.TaskBegun;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardSupervision;
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
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pool of experts: who keeps and sees it, and draws that nobody can bend, be it two clerks at once. Each test draws in a county and field of its own. */
@Clause({"M5.2", "M5.3"})
@ExtendWith(ArquillianExtension.class)
class ExpertIT {
    private static final PageRange ALL = new PageRange(0, 200);

    @Inject private HelpFixture fixture;
    @Inject private HazardFixture hazards;
    @Inject private HazardSupervision supervision;
    @Inject private HazardQueries hazardQueries;
    @Inject private Experts experts;
    @Inject private ExpertQueries queries;
    @Inject private ExpertSheets sheets;
    @Inject private Draws draws;
    @Inject private DrawQueries drawQueries;
    @Inject private EnterpriseQueries enterprises;
    @Inject private PassedDays days;
    @Inject private Caller caller;

    @Test void shouldNeverDrawOneExpertTwiceForADayWhoeverAsksAtOnce() {
        IntStream.range(0, 3).forEach(i -> fixture.expert("并发" + i, ExpertField.EXPLOSIVES, "632821"));
        LocalDate day = fixture.today().plusDays(30);
        Callable<DrawId> two = () -> HelpFixture.GOLMUD.get(() -> draws.draw(fixture.task(ExpertField.EXPLOSIVES, "632800/632821/", 2, day, day.plusDays(3))));
        Callable<DrawId> overlapping = () -> HelpFixture.PREFECTURE.get(() -> draws.draw(fixture.task(ExpertField.EXPLOSIVES, "632800/632821/", 2, day.plusDays(2), day.plusDays(5))));
        List<Outcome<DrawId>> outcomes = Together.run(two, overlapping);
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(NotEnoughExperts.class::isInstance);
        assertThat(Sql.number("select count(*) from hazard_expert_draw where field = 'EXPLOSIVES' and from_day >= ? and drawn_from = '632800/632821/'", day.toString())).isEqualTo(1);
    }

    @Test void shouldServeAsManyDrawsAsThereAreExperts() {
        IntStream.range(0, 3).forEach(i -> fixture.expert("三人" + i, ExpertField.EXPLOSIVES, "632822"));
        LocalDate day = fixture.today().plusDays(40);
        List<Callable<DrawId>> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            As who = i % 2 == 0 ? HelpFixture.GOLMUD : HelpFixture.DELINGHA;
            six.add(() -> who.get(() -> draws.draw(fixture.task(ExpertField.EXPLOSIVES, "632800/632822/", 1, day, day))));
        }
        List<Outcome<DrawId>> outcomes = Together.run(six);
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(3);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(NotEnoughExperts.class::isInstance);
    }

    /** Whatever the code did, the key of the days speaks last. */
    @Test void shouldRefuseADayTwiceInTheDatabase() {
        ExpertId expert = fixture.expert("数据库", ExpertField.EXPLOSIVES, "632823");
        LocalDate day = fixture.today().plusDays(50);
        fixture.drawn(HelpFixture.PREFECTURE, fixture.task(ExpertField.EXPLOSIVES, "632800/632823/", 1, day, day));
        assertThatThrownBy(() -> Sql.update("insert into hazard_expert_day (expert_id, task_day, drawn_id) values (?, ?, ?)", expert.value(), day.toString(), UUID.randomUUID()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test void shouldDrawAgainAndSayWhetherItAgrees() {
        IntStream.range(0, 6).forEach(i -> fixture.expert("重算" + i, ExpertField.POWER, "632857"));
        LocalDate day = fixture.today().plusDays(60);
        DrawId id = fixture.drawn(HelpFixture.PREFECTURE, fixture.task(ExpertField.POWER, "632800/632857/", 2, day, day));
        DrawCase drawn = read(HelpFixture.PREFECTURE, id);
        HelpFixture.PREFECTURE.run(() -> draws.decline(drawn.drawn().get(0).id(), "出差"));
        assertThat(HelpFixture.PREFECTURE.get(() -> drawQueries.rerun(caller.scope(), id)).agrees()).isTrue();
        assertThat(drawn.row().seed()).hasSize(32);
        Sql.update("update hazard_expert_draw set seed = ? where id = ?", "0".repeat(32), id.value());
        assertThat(HelpFixture.PREFECTURE.get(() -> drawQueries.rerun(caller.scope(), id)).agrees()).isFalse();
    }

    @Test void shouldLetTheNextLotFollowUntilNobodyIsLeft() {
        IntStream.range(0, 3).forEach(i -> fixture.expert("递补" + i, ExpertField.POWER, "632821"));
        LocalDate day = fixture.today().plusDays(60);
        DrawId id = fixture.drawn(HelpFixture.GOLMUD, fixture.task(ExpertField.POWER, "632800/632821/", 1, day, day));
        List<String> order = read(HelpFixture.GOLMUD, id).candidates().stream().map(one -> one.name()).toList();
        for (int i = 0; i < 3; i++) {
            DrawnRow open = read(HelpFixture.GOLMUD, id).drawn().stream().filter(DrawnRow::open).findFirst().orElseThrow();
            assertThat(open.name()).isEqualTo(order.get(i));
            boolean more = HelpFixture.GOLMUD.get(() -> draws.decline(open.id(), "不便")).isPresent();
            assertThat(more).isEqualTo(i < 2);
        }
        DrawCase after = read(HelpFixture.GOLMUD, id);
        assertThat(after.missing()).isEqualTo(1);
        assertThat(after.drawn()).extracting(DrawnRow::state).containsOnly(DrawnState.DECLINED);
        assertThat(Sql.number("select count(*) from hazard_expert_day where task_day = ? and expert_id in (select expert_id from hazard_expert_drawn where draw_id = ?)", day.toString(), id.value())).isZero();
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ?", id.value())).isZero();
    }

    @Test void shouldLeaveOutWhoMustNotJudge() {
        ExpertId friend = fixture.expert("顾问", ExpertField.POWER, "632822");
        ExpertId neutral = fixture.expert("中立", ExpertField.POWER, "632822");
        ExpertId away = fixture.expert("外出", ExpertField.POWER, "632822");
        EnterpriseId judged = fixture.enterprise("测试回避企业", "632801", "4416");
        LocalDate day = fixture.today().plusDays(70);
        HelpFixture.PREFECTURE.run(() -> experts.addConflict(friend, judged, "顾问单位"));
        HelpFixture.PREFECTURE.run(() -> experts.addAbsence(away, day.plusDays(1), day.plusDays(9), "休假"));
        DrawDraft task = new DrawDraft("测试会诊", ExpertField.POWER, "632800/632822/", 1, day, day.plusDays(1), judged.value(), null);
        DrawCase drawn = read(HelpFixture.GOLMUD, fixture.drawn(HelpFixture.GOLMUD, task));
        assertThat(drawn.drawn()).extracting(DrawnRow::expert).containsExactly(neutral);
        assertThat(drawn.candidates()).filteredOn(one -> one.expert().equals(friend.value())).extracting(one -> one.exclusion()).containsExactly(Exclusion.CONFLICT);
        assertThat(drawn.candidates()).filteredOn(one -> one.expert().equals(away.value())).extracting(one -> one.exclusion()).containsExactly(Exclusion.ABSENT);
        assertThatThrownBy(() -> fixture.drawn(HelpFixture.DELINGHA, task)).isInstanceOf(JudgedNotFound.class);
    }

    @Test void shouldValueWhatHasBegunAndCancelOnlyWhatHasNot() {
        fixture.expert("评价", ExpertField.POWER, "632823");
        DrawId now = fixture.drawn(HelpFixture.GOLMUD, fixture.task(ExpertField.POWER, "632800/632823/", 1, fixture.today(), fixture.today().plusDays(1)));
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ?", now.value())).isEqualTo(1);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> draws.cancel(now, "改期"))).isInstanceOf(TaskBegun.class);
        DrawnRow one = read(HelpFixture.GOLMUD, now).drawn().get(0);
        HelpFixture.GOLMUD.run(() -> draws.value(one.id(), Grade.EXCELLENT, "认真"));
        assertThat(Sql.number("select count(*) from duty_work_item where subject_id = ?", now.value())).isZero();
        assertThat(HelpFixture.PREFECTURE.get(() -> queries.get(caller.scope(), one.expert())).tasks()).extracting(task -> task.grade()).contains(Grade.EXCELLENT);
        DrawId later = fixture.drawn(HelpFixture.GOLMUD, fixture.task(ExpertField.POWER, "632800/632823/", 1, fixture.today().plusDays(9), fixture.today().plusDays(9)));
        HelpFixture.GOLMUD.run(() -> draws.cancel(later, "任务取消"));
        assertThat(fixture.drawn(HelpFixture.PREFECTURE, fixture.task(ExpertField.POWER, "632800/632823/", 1, fixture.today().plusDays(9), fixture.today().plusDays(9)))).isNotNull();
    }

    @Test void shouldKeepDrawsWithinTheRegionAndFromEnterprises() {
        fixture.expert("范围", ExpertField.OCCUPATIONAL, "632801");
        LocalDate day = fixture.today().plusDays(80);
        DrawId id = fixture.drawn(HelpFixture.GOLMUD, fixture.task(ExpertField.OCCUPATIONAL, "632800/632801/", 1, day, day));
        DrawnRow one = read(HelpFixture.PREFECTURE, id).drawn().get(0);
        assertThat(list(HelpFixture.PREFECTURE)).contains(id);
        for (As other : List.of(HelpFixture.DELINGHA, HelpFixture.REGULATOR, HelpFixture.POTASH)) {
            assertThatThrownBy(() -> read(other, id)).isInstanceOf(DrawNotFound.class);
            assertThatThrownBy(() -> other.get(() -> drawQueries.rerun(caller.scope(), id))).isInstanceOf(DrawNotFound.class);
            assertThat(list(other)).doesNotContain(id);
        }
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> draws.decline(one.id(), "不便"))).isInstanceOf(DrawNotFound.class);
        assertThatThrownBy(() -> HelpFixture.PREFECTURE.run(() -> draws.value(one.id(), Grade.GOOD, ""))).isInstanceOf(DrawNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DELINGHA.run(() -> draws.cancel(id, "不便"))).isInstanceOf(DrawNotFound.class);
        assertThatThrownBy(() -> read(HelpFixture.INSURER, id)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> HelpFixture.DIRECTOR.run(() -> draws.cancel(id, "不便"))).isInstanceOf(EJBAccessException.class);
        assertThat(HelpFixture.DELINGHA.get(() -> queries.get(caller.scope(), one.expert())).tasks()).extracting(task -> task.draw()).doesNotContain(id);
    }

    @Test void shouldShowADepartmentTheDrawsAboutItsEnterprises() {
        fixture.expert("部门", ExpertField.OCCUPATIONAL, "632803");
        EnterpriseId refinery = HelpFixture.REGULATOR.get(() -> enterprises.suggest(caller.scope(), "格尔木示例炼油")).get(0).id();
        LocalDate day = fixture.today().plusDays(80);
        DrawId id = fixture.drawn(HelpFixture.GOLMUD, new DrawDraft("炼油会诊", ExpertField.OCCUPATIONAL, "632800/632803/", 1, day, day, refinery.value(), null));
        assertThat(read(HelpFixture.REGULATOR, id).mayKeep()).isFalse();
        assertThat(list(HelpFixture.REGULATOR)).contains(id);
    }

    @Test void shouldLetEveryOfficeSeeThePoolAndOnlyItsKeeperChangeIt() throws Exception {
        ExpertId id = fixture.expert("=共用", ExpertField.FIRE, "632802");
        assertThat(HelpFixture.GOLMUD.get(() -> queries.get(caller.scope(), id)).mayKeep()).isFalse();
        assertThat(HelpFixture.DELINGHA.get(() -> queries.get(caller.scope(), id)).mayKeep()).isTrue();
        assertThat(HelpFixture.REGULATOR.get(() -> queries.get(caller.scope(), id)).row().phone()).isEqualTo("137****1111");
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> experts.withdraw(id, "越权"))).isInstanceOf(ExpertNotFound.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> experts.addCertificate(id, new Certificate("a", "b", null)))).isInstanceOf(ExpertNotFound.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> experts.enter(HelpFixture.draft("越权", ExpertField.FIRE, "632802")))).isInstanceOf(ExpertNotFound.class);
        assertThatThrownBy(() -> HelpFixture.DIRECTOR.run(() -> experts.withdraw(id, "越权"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> HelpFixture.POTASH.get(() -> queries.get(caller.scope(), id))).isInstanceOf(ExpertNotFound.class);
        assertThat(HelpFixture.POTASH.get(() -> queries.find(caller.scope(), ExpertFilter.ALL, ExpertFilter.Sort.NAME, ALL)).rows()).isEmpty();
        assertThat(export(HelpFixture.POTASH)).isZero();
        assertThat(export(HelpFixture.GOLMUD)).isPositive();
        assertThatThrownBy(() -> HelpFixture.INSURER.get(() -> queries.find(caller.scope(), ExpertFilter.ALL, ExpertFilter.Sort.NAME, ALL))).isInstanceOf(EJBAccessException.class);
        assertThat(HelpFixture.GOLMUD.get(() -> experts.revealPhone(id))).isEqualTo("13700001111");
        assertThat(Sql.number("select count(*) from platform_audit where subject_id = ? and act = 'hazard.CaseMove.PHONE_REVEALED'", id.value())).isEqualTo(1);
    }

    @Test void shouldFindByFieldRegionTextAndEndingCertificates() {
        ExpertId ending = HelpFixture.PREFECTURE.get(() -> experts.enter(HelpFixture.draft("百分%号_专家", ExpertField.METALLURGY, "632821")));
        HelpFixture.PREFECTURE.run(() -> experts.addCertificate(ending, new Certificate("证", "1", fixture.today().plusDays(10))));
        assertThat(found(new ExpertFilter("分%号_", null, null, null, false))).containsExactly(ending);
        assertThat(found(new ExpertFilter(null, ExpertField.METALLURGY, "632800/632821/", null, true))).contains(ending);
        assertThat(found(new ExpertFilter(null, ExpertField.COAL, null, null, false))).doesNotContain(ending);
        days.say(new DayHasPassed(fixture.today().minusDays(1)));
        assertThat(Sql.number("select count(*) from duty_work_item where subject_type = 'expert-certificate' and subject_id = ?", ending.value())).isEqualTo(1);
        HelpFixture.PREFECTURE.run(() -> experts.addCertificate(ending, new Certificate("证", "2", fixture.today().plusYears(3))));
        days.say(new DayHasPassed(fixture.today().minusDays(1)));
        assertThat(Sql.number("select count(*) from duty_work_item where subject_type = 'expert-certificate' and subject_id = ?", ending.value())).isZero();
    }

    @Test @Clause("M5.3")
    void shouldAssistOnlyWhereNoConflictStands() {
        ExpertId free = fixture.expert("助查甲", ExpertField.HAZMAT, "632801");
        ExpertId bound = fixture.expert("助查乙", ExpertField.HAZMAT, "632801");
        HazardId hazard = hazards.confirmed(HazardClass.GENERAL);
        EnterpriseId potash = HazardFixture.OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise()));
        HelpFixture.GOLMUD.run(() -> experts.addConflict(bound, potash, "(测试)受聘于该企业"));
        assertThat(HelpFixture.GOLMUD.get(() -> queries.assisting(caller.scope(), "助查", potash))).extracting(ExpertRow::id).contains(free).doesNotContain(bound);
        assertThat(HazardFixture.OFFICER.get(() -> queries.assisting(caller.scope(), "助查", potash))).isEmpty();
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, bound.value(), "x", "(测试)"))).isInstanceOf(ExpertInConflict.class);
        for (String typed : List.of("助查乙", " 助查乙 ", "助 查乙", "助查乙高级工程师", "助查乙 · 高级工程师", "助查乙（某设计院）", "高级工程师 助查乙", "另一设计院 助查乙", "助•查乙", "助．查・乙", "助-查乙", "助\u200b查乙")) {
            assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, null, typed, "(测试)"))).as("his name typed instead of chosen").isInstanceOf(ExpertInConflict.class);
        }
        for (String other : List.of("助查丙", "另一设计院 助查丙", "助查")) {
            HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, null, other, "(测试)"));
        }
        ExpertId suffixed = fixture.expert("助查丁（示例）", ExpertField.HAZMAT, "632801");
        HelpFixture.GOLMUD.run(() -> experts.addConflict(suffixed, potash, "(测试)受聘于该企业"));
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, null, "助查丁", "(测试)"))).as("without what the pool adds in brackets").isInstanceOf(ExpertInConflict.class);
        ExpertId expired = HelpFixture.PREFECTURE.get(() -> experts.enter(HelpFixture.draft("助查戊", ExpertField.HAZMAT, "632801")));
        HelpFixture.PREFECTURE.run(() -> experts.addCertificate(expired, new Certificate("证", "1", fixture.today().minusDays(1))));
        assertThat(HelpFixture.GOLMUD.get(() -> queries.assisting(caller.scope(), "助查", potash))).extracting(ExpertRow::id).doesNotContain(expired);
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, expired.value(), "x", "(测试)"))).isInstanceOf(ExpertUncertified.class);
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, null, "助查戊", "(测试)"))).as("nor typed").isInstanceOf(ExpertUncertified.class);
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, null, "助查戊 · 高级工程师 某单位", "(测试)"))).as("nor as he was suggested once").isInstanceOf(ExpertUncertified.class);
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, null, "另一设计院 · 助查乙", "(测试)"))).isInstanceOf(ExpertInConflict.class);
        assertThatThrownBy(() -> HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, UUID.randomUUID(), "x", "(测试)"))).isInstanceOf(ExpertNotFound.class);
        HazardFixture.CLERK.run(() -> supervision.nameExpert(hazard, free.value(), "另一个名字", "(测试)建议"));
        assertThat(HazardFixture.CLERK.get(() -> hazardQueries.get(caller.scope(), hazard)).expert()).get().satisfies(expert -> {
            assertThat(expert.pooled()).isEqualTo(free.value());
            assertThat(expert.name()).as("the pool's").isEqualTo("助查甲");
        });
    }

    @Test void shouldRefuseBadInput() {
        ExpertDraft good = HelpFixture.draft("某", ExpertField.FIRE, "632801");
        for (ExpertDraft bad : List.of(new ExpertDraft(" ", "a", "b", Set.of(ExpertField.FIRE), "632801", "13700001111", Money.ZERO),
                new ExpertDraft("某", "a", "b", Set.of(), "632801", "13700001111", Money.ZERO), new ExpertDraft("某", "a", "b", Set.of(ExpertField.FIRE), "632801", "电话", Money.ZERO),
                new ExpertDraft("某".repeat(61), "a", "b", Set.of(ExpertField.FIRE), "632801", "13700001111", Money.ZERO))) {
            assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> experts.enter(bad))).isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> experts.enter(new ExpertDraft("某", "a", "b", Set.of(ExpertField.FIRE), "632801", "13700001111", Money.of(-1))))).isInstanceOf(FeeRefused.class);
        ExpertId id = HelpFixture.GOLMUD.get(() -> experts.enter(good));
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> experts.correct(id, 99, good))).isInstanceOf(ChangedMeanwhile.class);
        LocalDate today = fixture.today();
        assertThatThrownBy(() -> HelpFixture.GOLMUD.run(() -> experts.addAbsence(id, today, today.minusDays(1), "x"))).isInstanceOf(SpanRefused.class);
        assertThatThrownBy(() -> fixture.drawn(HelpFixture.GOLMUD, fixture.task(null, null, 1, today.minusDays(1), today))).isInstanceOf(DrawDaysRefused.class);
        assertThatThrownBy(() -> fixture.drawn(HelpFixture.GOLMUD, fixture.task(null, null, 1, today.plusDays(2), today.plusDays(1)))).isInstanceOf(DrawDaysRefused.class);
        assertThatThrownBy(() -> fixture.drawn(HelpFixture.GOLMUD, fixture.task(null, null, 1, today, today.plusDays(62)))).isInstanceOf(DrawDaysRefused.class);
        assertThatThrownBy(() -> fixture.drawn(HelpFixture.GOLMUD, fixture.task(null, null, 0, today, today))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> fixture.drawn(HelpFixture.GOLMUD, fixture.task(null, null, 21, today, today))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> HelpFixture.GOLMUD.get(() -> queries.get(caller.scope(), new ExpertId(null)))).isInstanceOf(ExpertNotFound.class);
        assertThatThrownBy(() -> read(HelpFixture.GOLMUD, new DrawId(UUID.randomUUID()))).isInstanceOf(DrawNotFound.class);
    }

    private DrawCase read(As who, DrawId id) { return who.get(() -> drawQueries.get(caller.scope(), id)); }

    private List<DrawId> list(As who) { return who.get(() -> drawQueries.find(caller.scope(), ALL)).rows().stream().map(row -> row.id()).toList(); }

    private Set<ExpertId> found(ExpertFilter filter) {
        return HelpFixture.GOLMUD.get(() -> queries.find(caller.scope(), filter, ExpertFilter.Sort.REGION, ALL)).rows().stream().map(row -> row.id()).collect(Collectors.toSet());
    }

    private int export(As who) { return who.get(() -> sheets.write(caller.scope(), ExpertFilter.ALL, Locale.SIMPLIFIED_CHINESE, new ByteArrayOutputStream())); }
}
