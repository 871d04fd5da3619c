package cn.gov.haixi.safety.it.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.Unrolling;
import cn.gov.haixi.safety.duty.worklist.WorkRow;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One letter a day, on working days, to whoever owes something; then the superior. In the spring of 2022, when nothing else of the suite falls due:
 * the 29th and 30th of January were made up for, the 1st of March was a Tuesday.
 */
@ExtendWith(ArquillianExtension.class)
class ReminderIT {
    private static final String MAIL = "geermu-fenguan@example.com";
    private static final LocalDate DUE = LocalDate.of(2022, 3, 1);
    @Inject private Unrolling unrolling;
    @Inject private PassedDays days;
    @Inject private Doing doing;
    @Inject private ObligationQueries queries;
    @Inject private OrganisationQueries organisations;
    @Inject private WorklistQueries worklist;
    @Inject private Caller caller;

    @Test
    void shouldTellOnceAStageAndThenTheSuperior() {
        String name = "示例提醒单位" + UUID.randomUUID().toString().substring(0, 8);
        ExampleRule rule = owed(name);
        assertThat(told("2022-01-29", name)).as("31 days before").isEmpty();
        assertThat(told("2022-01-30", name)).singleElement().asString().contains("三十日内到期");
        assertThat(told("2022-01-31", name)).as("once").isEmpty();
        assertThat(told("2022-02-19", name)).as("a Saturday").isEmpty();
        assertThat(told("2022-02-22", name)).singleElement().asString().contains("七日内到期");
        assertThat(told("2022-02-28", name)).singleElement().asString().contains("即将到期");
        assertThat(told("2022-03-01", name)).singleElement().asString().contains("今日到期").doesNotContain("已经逾期");
        assertThat(above(rule)).isEmpty();
        assertThat(told("2022-03-02", name)).singleElement().asString().contains("已经逾期").doesNotContain("今日到期");
        assertThat(above(rule)).hasSize(1);
        assertThat(told("2022-03-03", name)).isEmpty();
        assertThat(above(rule)).as("laid once").hasSize(1);
        As.nobody().run(() -> doing.done(row(rule).id(), new Fact(UUID.randomUUID(), "补报", "/worklist"), LocalDate.of(2022, 3, 4)));
        assertThat(told("2022-03-05", name)).isEmpty();
        assertThat(above(rule)).as("settled").isEmpty();
    }

    @Test
    void shouldWriteToNobodyWhoHasLeft() {
        String name = "示例提醒单位" + UUID.randomUUID().toString().substring(0, 8);
        owed(name);
        String person = "select person_id from registry_account where name = 'geermu-fenguan'";
        Sql.update("update registry_person set valid_to = '2022-02-20' where id = (" + person + ")");
        try {
            assertThat(told("2022-02-22", name)).isEmpty();
        } finally {
            Sql.update("update registry_person set valid_to = null where id = (" + person + ")");
        }
        assertThat(told("2022-02-28", name)).hasSize(1);
    }

    private ExampleRule owed(String name) {
        ExampleRule rule = ExampleRule.of(Cycle.once(DUE));
        OrganisationRow government = organisations.government("632801");
        rule.owes(name, "632800/632801/", government.id(), organisations.government("632800").id(), LocalDate.of(2017, 1, 1), null);
        unrolling.unroll(rule, ObligationPeriod.year(2022));
        return rule;
    }

    /** What is written on the morning of a day that tells of this debtor. */
    private List<String> told(String day, String name) {
        String letters = "select payload from platform_outbox where kind = 'mail' and address = ? and payload like ?";
        var before = Sql.strings(letters, MAIL, "%" + name + "%");
        As.nobody().run(() -> days.say(new DayHasPassed(LocalDate.parse(day).minusDays(1))));
        var after = Sql.strings(letters, MAIL, "%" + name + "%");
        return after.stream().filter(letter -> !before.contains(letter)).toList();
    }

    private List<WorkRow> above(ExampleRule rule) {
        return As.account("zhou-fuban").get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows().stream()
                .filter(work -> work.kind().equals("duty.obligation.work.missed") && work.title().startsWith(rule.clause() + " 2022")).toList();
    }

    private ObligationRow row(ExampleRule rule) {
        return As.account("zhou-zhuren").may(Permission.DUTY_SEE).get(() -> queries.cells(Scope.region("632800/", null), ObligationFilter.clause(rule.clause()), ObligationPeriod.year(2022), 10_000))
                .stream().filter(one -> one.rule().equals(rule.code())).findFirst().orElseThrow();
    }
}
