package cn.gov.haixi.safety.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown;
import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationMove;
import cn.gov.haixi.safety.duty.obligation.ObligationMoveRefused;
import cn.gov.haixi.safety.duty.obligation.ObligationNotFound;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.obligation.ObligationStepRow;
import cn.gov.haixi.safety.duty.obligation.Unrolling;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules unroll into obligations once, whoever unrolls them how often; what they were on a past day they stay. Each test has a rule of its own. */
@ExtendWith(ArquillianExtension.class)
class ObligationIT {
    private static final String GEERMU = "632800/632801/";
    private static final ObligationPeriod YEAR = ObligationPeriod.year(2024);
    private static final LocalDate LONG_AGO = LocalDate.of(2017, 1, 1);
    private static final As KEEPER = As.account("zhou-zhuren").may(Permission.DUTY_SEE, Permission.DUTY_KEEP);
    private static final Scope PREFECTURE = Scope.region("632800/", null);
    @Inject private Unrolling unrolling;
    @Inject private ObligationQueries queries;
    @Inject private ObligationKeeping keeping;
    @Inject private Doing doing;
    @Inject private OrganisationQueries organisations;
    @Inject private Clock clock;

    @Test
    void shouldOpenOnceHoweverOftenItIsUnrolled() {
        ExampleRule rule = ExampleRule.of(Cycle.HALF_YEAR);
        owes(rule, "示例甲");
        owes(rule, "示例乙");
        assertThat(unrolling.unroll(rule, YEAR)).isEqualTo(4);
        assertThat(unrolling.unroll(rule, YEAR)).isZero();
        assertThat(rows(rule)).extracting(ObligationRow::due).containsOnly(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
    }

    /** Two nodes at once, each in a transaction of its own. */
    @Test
    void shouldOpenOnceWhenTwoUnrollAtTheSameMoment() {
        ExampleRule rule = ExampleRule.of(Cycle.QUARTER);
        for (int i = 0; i < 20; i++) {
            owes(rule, "示例单位" + i);
        }
        var outcomes = Together.run(() -> unrolling.unroll(rule, YEAR), () -> unrolling.unroll(rule, YEAR), () -> unrolling.unroll(rule, YEAR));
        assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        assertThat(outcomes.stream().mapToInt(Together.Outcome::answer).sum()).isEqualTo(80);
        assertThat(rows(rule)).hasSize(80);
    }

    @Test
    void shouldFollowDebtorsThatAppearChangeAndEnd() {
        ExampleRule rule = ExampleRule.of(Cycle.YEAR);
        UUID renamed = owes(rule, "旧名称(示例)");
        UUID ending = owes(rule, "撤销单位(示例)");
        UUID leaving = owes(rule, "退出单位(示例)");
        unrolling.unroll(rule, YEAR);
        rule.changes(renamed, "新名称(示例)", null);
        rule.changes(ending, "撤销单位(示例)", LocalDate.of(2024, 12, 26));
        rule.leaves(leaving);
        rule.owes("新设单位(示例)", GEERMU, desk(), creditor(), LocalDate.of(2024, 12, 27), null);
        assertThat(unrolling.unroll(rule, YEAR)).isEqualTo(1);
        assertThat(rows(rule)).extracting(ObligationRow::debtorName, ObligationRow::state).containsExactlyInAnyOrder(tuple("新名称(示例)", ObligationState.OPEN),
                tuple("撤销单位(示例)", ObligationState.EXCUSED), tuple("退出单位(示例)", ObligationState.EXCUSED), tuple("新设单位(示例)", ObligationState.OPEN));
        rule.changes(ending, "撤销单位(示例)", null);
        unrolling.unroll(rule, YEAR);
        assertThat(row(rule, "撤销单位(示例)").state().waits()).as("it was not abolished after all").isTrue();
    }

    /** Whether it was unrolled before or after: what ended before the period did is given up, and visible. */
    @Test
    void shouldComeToTheSameWhenItIsUnrolledLater() {
        ExampleRule rule = ExampleRule.of(Cycle.YEAR);
        rule.owes("撤销单位(示例)", GEERMU, desk(), creditor(), LONG_AGO, LocalDate.of(2024, 12, 26));
        unrolling.unroll(rule, YEAR);
        ObligationRow row = row(rule, "撤销单位(示例)");
        assertThat(row.state()).isEqualTo(ObligationState.EXCUSED);
        assertThat(opened(row).steps()).extracting(ObligationStepRow::move, ObligationStepRow::words)
                .containsExactly(tuple(ObligationMove.OPENED, ""), tuple(ObligationMove.EXCUSED, "2024-12-26"));
    }

    @Test
    void shouldNeedTwoFactsAndLoseThemAgain() {
        ExampleRule rule = new ExampleRule(Cycle.YEAR, 2);
        owes(rule, "演练单位(示例)");
        unrolling.unroll(rule, YEAR);
        ObligationId id = rows(rule).get(0).id();
        Fact first = fact();
        KEEPER.run(() -> doing.done(id, first, LocalDate.of(2024, 3, 1)));
        KEEPER.run(() -> doing.done(id, first, LocalDate.of(2024, 3, 1)));
        assertThat(rows(rule).get(0).state()).isEqualTo(ObligationState.OPEN);
        KEEPER.run(() -> doing.done(id, fact(), LocalDate.of(2025, 1, 2)));
        assertThat(rows(rule).get(0).state()).isEqualTo(ObligationState.LATE);
        KEEPER.run(() -> doing.takeBack(id, first.subject(), "记录有误"));
        assertThat(rows(rule).get(0).state()).isEqualTo(ObligationState.MISSED);
        assertThat(opened(rows(rule).get(0)).records()).hasSize(1);
    }

    @Test
    void shouldRollFromTheDayOfTheLastTime() {
        ExampleRule rule = ExampleRule.of(Cycle.rolling(24));
        rule.owes("轮训人员(示例)", GEERMU, desk(), creditor(), LocalDate.of(2022, 3, 1), null);
        LocalDate today = LocalDate.of(2024, 6, 30);
        assertThat(unrolling.unroll(rule, new ObligationPeriod(today, today))).isEqualTo(1);
        assertThat(unrolling.unroll(rule, new ObligationPeriod(today, today))).isZero();
        assertThat(rows(rule).get(0).due()).isEqualTo(LocalDate.of(2024, 3, 1));
        KEEPER.run(() -> doing.done(rows(rule).get(0).id(), fact(), LocalDate.of(2024, 2, 29)));
        assertThat(unrolling.unroll(rule, new ObligationPeriod(today, today))).isEqualTo(1);
        assertThat(rows(rule)).extracting(ObligationRow::due, ObligationRow::state)
                .containsExactlyInAnyOrder(tuple(LocalDate.of(2024, 3, 1), ObligationState.FULFILLED), tuple(LocalDate.of(2026, 2, 28), ObligationState.OPEN));
    }

    /** Unrolling an old year ends nothing of today's; who is gone and comes back owes the same again; what is done on the first day of its period begins none on that day. */
    @Test
    void shouldRollOnWhateverIsUnrolledMeanwhile() {
        LocalDate today = LocalDate.now(clock);
        ObligationPeriod now = new ObligationPeriod(today, today);
        ExampleRule rule = ExampleRule.of(Cycle.rolling(12));
        UUID debtor = rule.owes("复评单位(示例)", GEERMU, desk(), creditor(), today.minusDays(10), null);
        assertThat(unrolling.unroll(rule, now)).isEqualTo(1);
        rule.leaves(debtor);
        assertThat(unrolling.unroll(rule, YEAR)).isZero();
        assertThat(rows(rule)).extracting(ObligationRow::state).containsExactly(ObligationState.OPEN);
        unrolling.unroll(rule, now);
        assertThat(rows(rule)).extracting(ObligationRow::state).containsExactly(ObligationState.EXCUSED);
        rule.owes(debtor, "复评单位(示例)", GEERMU, desk(), creditor(), today.minusDays(10), null);
        assertThat(unrolling.unroll(rule, now)).isZero();
        assertThat(rows(rule)).extracting(ObligationRow::state).containsExactly(ObligationState.OPEN);
        KEEPER.run(() -> doing.done(rows(rule).get(0).id(), fact(), today.minusDays(10)));
        assertThat(unrolling.unroll(rule, now)).isEqualTo(1);
        assertThat(rows(rule)).extracting(row -> row.period().from()).containsExactlyInAnyOrder(today.minusDays(10), today.minusDays(9));
    }

    @Test
    void shouldOweOnceByADay() {
        ExampleRule rule = ExampleRule.of(Cycle.once(LocalDate.of(2024, 12, 28)));
        owes(rule, "平台建设单位(示例)");
        assertThat(unrolling.unroll(rule, YEAR)).isEqualTo(1);
        assertThat(unrolling.unroll(rule, ObligationPeriod.year(2025))).isZero();
        assertThat(rows(rule).get(0).due()).as("a Saturday").isEqualTo(LocalDate.of(2024, 12, 30));
    }

    /** Today it is excused; yesterday it was open, and stays so for whoever asks how it was yesterday. */
    @Test
    void shouldAnswerForAPastDayAsItDidThen() {
        ExampleRule rule = ExampleRule.of(Cycle.YEAR);
        owes(rule, "示例单位");
        unrolling.unroll(rule, YEAR);
        ObligationId id = rows(rule).get(0).id();
        LocalDate today = LocalDate.now(clock);
        Sql.update("update duty_obligation set opened_on = ? where id = ?", today.minusDays(5).toString(), id.value());
        KEEPER.run(() -> keeping.excuse(id, "机构改革", List.of()));
        assertThat(stateOn(rule, today)).isEqualTo(ObligationState.EXCUSED);
        assertThat(stateOn(rule, today.minusDays(1))).isEqualTo(ObligationState.OPEN);
        assertThat(found(rule, ObligationFilter.ALL.on(today.minusDays(6)))).isEmpty();
        KEEPER.run(() -> keeping.reinstate(id, "改革延期"));
        assertThat(stateOn(rule, today.minusDays(1))).isEqualTo(ObligationState.OPEN);
        Sql.update("update duty_obligation_step set on_day = ? where obligation_id = ? and move = 'EXCUSED'", today.minusDays(2).toString(), id.value());
        assertThat(stateOn(rule, today.minusDays(1))).isEqualTo(ObligationState.EXCUSED);
        assertThat(stateOn(rule, today.minusDays(3))).isEqualTo(ObligationState.OPEN);
        assertThat(stateOn(rule, today)).isEqualTo(ObligationState.MISSED);
    }

    @Test
    void shouldExcuseNothingThatIsDone() {
        ExampleRule rule = ExampleRule.of(Cycle.YEAR);
        owes(rule, "示例单位");
        unrolling.unroll(rule, YEAR);
        ObligationId id = rows(rule).get(0).id();
        KEEPER.run(() -> doing.done(id, fact(), LocalDate.of(2024, 5, 1)));
        assertThatThrownBy(() -> KEEPER.run(() -> keeping.excuse(id, "不需要", List.of()))).isInstanceOf(ObligationMoveRefused.class);
        assertThatThrownBy(() -> KEEPER.run(() -> keeping.reinstate(id, "不需要"))).isInstanceOf(ObligationMoveRefused.class);
    }

    @Test
    void shouldHideWhatOthersOwe() {
        ExampleRule rule = ExampleRule.of(Cycle.YEAR);
        owes(rule, "格尔木示例单位");
        unrolling.unroll(rule, YEAR);
        ObligationRow row = rows(rule).get(0);
        Scope delingha = Scope.region("632800/632802/", null);
        Scope stranger = Scope.organisation(GEERMU, UUID.randomUUID());
        Scope enterprise = Scope.enterprise(GEERMU, UUID.randomUUID());
        for (Scope other : List.of(delingha, stranger, enterprise)) {
            assertThat(KEEPER.get(() -> queries.find(other, text("格尔木示例单位"), ObligationFilter.Sort.DUE, new PageRange(0, 200))).rows()).noneMatch(one -> one.rule().equals(rule.code()));
            assertThatThrownBy(() -> KEEPER.run(() -> queries.get(other, row.id()))).isInstanceOf(ObligationNotFound.class);
        }
        Scope debtor = Scope.organisation(GEERMU, desk().value());
        assertThat(KEEPER.get(() -> queries.get(debtor, row.id())).facts()).isEqualTo(row);
        As county = As.account("delingha-banli").may(Permission.DUTY_SEE, Permission.DUTY_KEEP);
        assertThatThrownBy(() -> county.run(() -> keeping.excuse(row.id(), "越权", List.of()))).isInstanceOf(ObligationNotFound.class);
        assertThatThrownBy(() -> county.run(() -> keeping.unroll(2024))).isInstanceOf(ObligationNotFound.class);
    }

    @Test
    void shouldRefuseAYearWithoutACalendar() {
        assertThatThrownBy(() -> KEEPER.run(() -> keeping.unroll(2098))).isInstanceOf(CalendarYearUnknown.class);
    }

    private UUID owes(ExampleRule rule, String name) { return rule.owes(name, GEERMU, desk(), creditor(), LONG_AGO, null); }

    private OrganisationId desk() { return organisations.inRegion("632801", OrganisationKind.MEMBER_UNIT).get(0).id(); }

    private OrganisationId creditor() { return organisations.government("632801").id(); }

    private List<ObligationRow> rows(ExampleRule rule) { return found(rule, ObligationFilter.ALL); }

    private List<ObligationRow> found(ExampleRule rule, ObligationFilter filter) {
        return KEEPER.get(() -> queries.cells(PREFECTURE, new ObligationFilter(null, null, null, rule.clause(), null, false, null, null, null, filter.asOf()), new ObligationPeriod(LONG_AGO, LocalDate.of(2030, 1, 1)), 10_000))
                .stream().filter(one -> one.rule().equals(rule.code())).toList();
    }

    private ObligationState stateOn(ExampleRule rule, LocalDate day) { return found(rule, ObligationFilter.ALL.on(day)).get(0).state(); }

    private ObligationRow row(ExampleRule rule, String name) { return rows(rule).stream().filter(one -> one.debtorName().equals(name)).findFirst().orElseThrow(); }

    private ObligationCase opened(ObligationRow row) { return KEEPER.get(() -> queries.get(PREFECTURE, row.id())); }

    private static ObligationFilter text(String text) { return new ObligationFilter(null, null, null, null, null, false, null, null, text, null); }

    private static Fact fact() { return new Fact(UUID.randomUUID(), "示例记录", "/worklist"); }

    private static org.assertj.core.groups.Tuple tuple(Object... values) { return org.assertj.core.groups.Tuple.tuple(values); }
}
