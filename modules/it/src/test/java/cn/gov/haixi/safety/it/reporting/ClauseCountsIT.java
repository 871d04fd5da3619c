package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.reward.Rewards;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The leaders' page counts what really happened: each move of a reward shows in its clauses. */
@ExtendWith(ArquillianExtension.class)
class ClauseCountsIT {
    private static final As CLERK = As.account("geermu-banli");
    private static final ClauseCount NONE = new ClauseCount("", 0, 0, 0, null);
    @Inject @Any private Instance<ClauseCounts> sources;
    @Inject private RewardFixture fixture;
    @Inject private Rewards rewards;
    @Inject private Caller caller;
    @Inject private Clock clock;

    @Test
    void shouldFollowARewardThroughItsClauses() {
        var before = counts(CLERK);
        var reward = fixture.due("geermu-banli", RewardFixture.GEERMU, FindingClass.HAZARD_MAJOR);
        var due = counts(CLERK);
        assertThat(difference(before, due, "M3.7")).isEqualTo(List.of(0, 1, 0));
        assertThat(difference(before, due, "M3.8")).isEqualTo(List.of(0, 1, 0));
        assertThat(difference(before, due, "M3.11")).isEqualTo(List.of(0, 1, 0));
        assertThat(difference(before, due, "M3.9")).isEqualTo(List.of(0, 0, 0));
        assertThat(difference(before, due, "M3.5")).as("the tip that it is for").isEqualTo(List.of(0, 1, 0));
        assertThat(difference(before, due, "M3.4")).as("not by telephone").isEqualTo(List.of(0, 0, 0));

        CLERK.run(() -> rewards.propose(reward.id(), RewardFixture.proposal(Money.of("1500"))));
        assertThat(difference(before, counts(CLERK), "M3.8")).isEqualTo(List.of(1, 0, 0));
        assertThat(difference(before, counts(CLERK), "M3.11")).isEqualTo(List.of(0, 1, 0));

        Sql.update("update reporting_reward set due_on = ? where id = ?", LocalDate.now(clock).minusDays(1), reward.id().value());
        assertThat(difference(before, counts(CLERK), "M3.11")).isEqualTo(List.of(0, 1, 1));
    }

    @Test
    void shouldCountTheGovernmentsWithAFund() {
        ClauseCount all = counts(As.account("zhou-zhuren")).get("M3.6");
        ClauseCount own = counts(CLERK).get("M3.6");
        assertThat(own.done() + own.due()).isEqualTo(1);
        assertThat(all.done() + all.due()).isGreaterThan(own.done() + own.due());
    }

    @Test
    void shouldCountWhatBeganInThePeriodOnly() {
        fixture.due("geermu-banli", RewardFixture.GEERMU, FindingClass.HAZARD_MAJOR);
        LocalDate today = LocalDate.now(clock);
        assertThat(counts(CLERK, new ObligationPeriod(today, today)).get("M3.11").due()).isPositive();
        assertThat(counts(CLERK, new ObligationPeriod(today.plusDays(1), today.plusDays(30))).get("M3.11").due()).isZero();
    }

    @Test
    void shouldTellAdministratorsNothing() { assertThat(counts(As.account("xitong"))).isEmpty(); }

    @Test
    void shouldAskTheDatabaseOnceASource() throws Exception {
        counts(CLERK);
        assertThat(SqlLog.of(() -> counts(CLERK)).stream().filter(sql -> sql.contains("reporting_"))).as("tips, enterprises, rewards, funds").hasSize(4);
    }

    private Map<String, ClauseCount> counts(As account) { return counts(account, ObligationPeriod.year(LocalDate.now(clock).getYear())); }

    private Map<String, ClauseCount> counts(As account, ObligationPeriod period) {
        return account.get(() -> sources.stream().flatMap(source -> source.of(caller.scope(), period).stream())
                .collect(Collectors.toMap(ClauseCount::clause, Function.identity(), ClauseCount::plus)));
    }

    private static List<Integer> difference(Map<String, ClauseCount> before, Map<String, ClauseCount> after, String clause) {
        ClauseCount one = before.getOrDefault(clause, NONE);
        ClauseCount two = after.get(clause);
        return List.of(two.done() - one.done(), two.due() - one.due(), two.late() - one.late());
    }

    /** What enterprises report of their hazards is owed, and the hazards themselves are counted: both are M5.3, and the way leads to the hazards. */
    @Test
    void shouldAddUpTwoSourcesOfAClause() {
        ClauseCount hazards = counts(CLERK).get("M5.3");
        assertThat(hazards.link()).isEqualTo("/hazard/hazards");
        assertThat(hazards.done() + hazards.due()).isPositive();
        assertThat(new ClauseCount("M5.3", 1, 2, 3, "/duty/obligations?clause=M5.3").plus(new ClauseCount("M5.3", 10, 20, 30, null))).isEqualTo(new ClauseCount("M5.3", 11, 22, 33, "/duty/obligations?clause=M5.3"));
    }
}
