package cn.gov.haixi.safety.it.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.Together.Outcome;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.fund.AllocationDecided;
import cn.gov.haixi.safety.reporting.fund.AllocationId;
import cn.gov.haixi.safety.reporting.fund.AllocationNotFound;
import cn.gov.haixi.safety.reporting.fund.AllocationRow;
import cn.gov.haixi.safety.reporting.fund.AllocationState;
import cn.gov.haixi.safety.reporting.fund.Allocations;
import cn.gov.haixi.safety.reporting.fund.FundEntryKind;
import cn.gov.haixi.safety.reporting.fund.FundExhausted;
import cn.gov.haixi.safety.reporting.fund.FundFilter;
import cn.gov.haixi.safety.reporting.fund.FundId;
import cn.gov.haixi.safety.reporting.fund.FundMoveRefused;
import cn.gov.haixi.safety.reporting.fund.FundNotFound;
import cn.gov.haixi.safety.reporting.fund.FundQueries;
import cn.gov.haixi.safety.reporting.fund.FundRow;
import cn.gov.haixi.safety.reporting.fund.Funds;
import cn.gov.haixi.safety.reporting.fund.NoFundForYear;
import cn.gov.haixi.safety.reporting.fund.OwnAllocation;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fund cannot be drawn below zero, whatever happens at once. Works on the fund of next year, which nobody else touches. */
@Clause("M3.6")
@ExtendWith(ArquillianExtension.class)
class FundIT {
    private static final String GEERMU = "632800/632801/";
    private static final Scope SCOPE = Scope.region(GEERMU, null);

    @Inject private Allocations allocations;
    @Inject private Funds funds;
    @Inject private FundQueries queries;
    @Inject private Clock clock;
    private int nextYear;

    @BeforeEach void nextYear() { nextYear = LocalDate.now(clock).getYear() + 1; }

    @Test void shouldGiveTheLastYuanToExactlyOne() {
        FundId fund = holding("1");
        var outcomes = Together.run(draw("1"), draw("1"));
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(FundExhausted.class::isInstance);
        assertThat(row(fund).free()).isEqualTo(Money.ZERO);
    }

    @Test void shouldServeAsManyAsThereIsMoneyFor() {
        FundId fund = holding("300");
        @SuppressWarnings("unchecked")
        Callable<FundId>[] eight = IntStream.range(0, 8).mapToObj(i -> draw("100")).toArray(Callable[]::new);
        var outcomes = Together.run(eight);
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(3);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(FundExhausted.class::isInstance);
        assertThat(row(fund).free()).isEqualTo(Money.ZERO);
    }

    @Test void shouldKeepTotalsAndLedgerTogether() {
        FundId fund = holding("500");
        UUID reward = UUID.randomUUID();
        As.account("geermu-zhuren").run(() -> funds.reserve(GEERMU, nextYear, Money.of(200), reward, "奖励-测试"));
        As.account("geermu-caiwu").run(() -> funds.pay(fund, Money.of(200), Money.of(200), reward, "奖励-测试"));
        var lines = As.account("geermu-caiwu").get(() -> queries.ledger(SCOPE, fund, new PageRange(0, 2))).rows();
        assertThat(lines).extracting(line -> line.kind()).containsExactly(FundEntryKind.PAYMENT, FundEntryKind.RESERVATION);
        assertThat(lines.get(0).balance()).isEqualTo(row(fund).free());
        long difference = Sql.number("select f.allocated - f.reserved - f.paid - (select sum(case kind when 'ALLOCATION' then amount"
                + " when 'RESERVATION' then -amount when 'RETURN' then amount else 0 end) from reporting_fund_entry e where e.fund_id = f.id)"
                + " from reporting_fund f where f.id = ?", fund.value());
        assertThat(difference).isZero();
    }

    @Test void shouldNotGoBelowZeroInTheDatabaseEither() {
        FundId fund = holding("10");
        assertThatThrownBy(() -> Sql.update("update reporting_fund set paid = allocated + 1 where id = ?", fund.value()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(() -> Sql.update("update reporting_fund set reserved = -1 where id = ?", fund.value()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test void shouldRefuseZeroNegativeAndForeignYears() {
        assertThatThrownBy(() -> allocate(Money.ZERO, nextYear)).isInstanceOf(FundMoveRefused.class);
        assertThatThrownBy(() -> allocate(Money.of(-5), nextYear)).isInstanceOf(FundMoveRefused.class);
        assertThatThrownBy(() -> allocate(Money.of("1000000000.01"), nextYear)).isInstanceOf(FundMoveRefused.class);
        assertThatThrownBy(() -> allocate(Money.of(5), nextYear + 1)).isInstanceOf(FundMoveRefused.class);
    }

    @Test void shouldHoldAnAllocationOnlyOnceAnotherPersonHasConfirmedIt() {
        FundId fund = holding("10");
        AllocationId id = propose(Money.of(7), nextYear);
        assertThat(row(fund).free()).isEqualTo(Money.of(10));
        assertThat(waits(id)).isEqualTo(1);
        As both = As.account("geermu-caiwu").may(Permission.FUND_KEEP, Permission.REWARD_APPROVE);
        assertThatThrownBy(() -> both.run(() -> allocations.confirm(id))).isInstanceOf(OwnAllocation.class);
        assertThatThrownBy(() -> As.account("zhou-zhuren").run(() -> allocations.confirm(id))).isInstanceOf(AllocationNotFound.class);
        assertThatThrownBy(() -> As.account("geermu-caiwu").run(() -> allocations.confirm(id))).isInstanceOf(EJBAccessException.class);
        var outcomes = Together.run(() -> As.account("geermu-zhuren").get(() -> allocations.confirm(id)), () -> As.account("geermu-zhuren").get(() -> allocations.confirm(id)));
        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.succeeded()).extracting(Outcome::thrown).allMatch(AllocationDecided.class::isInstance);
        assertThat(row(fund).free()).isEqualTo(Money.of(17));
        assertThat(waits(id)).isZero();
    }

    @Test void shouldPutNothingInWhenAnAllocationIsRefused() {
        FundId fund = holding("10");
        AllocationId id = propose(Money.of(7), nextYear);
        assertThat(As.account("geermu-zhuren").get(() -> queries.waiting(SCOPE))).extracting(AllocationRow::id).contains(id);
        As.account("geermu-zhuren").run(() -> allocations.refuse(id, "文件金额不符"));
        AllocationRow refused = As.account("geermu-caiwu").get(() -> queries.allocation(SCOPE, id));
        assertThat(refused.state()).isEqualTo(AllocationState.REFUSED);
        assertThat(refused.reason()).isEqualTo("文件金额不符");
        assertThat(row(fund).free()).isEqualTo(Money.of(10));
        assertThatThrownBy(() -> As.account("geermu-zhuren").run(() -> allocations.confirm(id))).isInstanceOf(AllocationDecided.class);
    }

    @Test void shouldSayThatNothingWasAllocated() {
        assertThatThrownBy(() -> As.account("geermu-zhuren").run(() -> funds.reserve(GEERMU, 1999, Money.of(1), UUID.randomUUID(), "奖励-测试")))
                .isInstanceOf(NoFundForYear.class);
    }

    @Test void shouldKeepOtherGovernmentsAway() {
        FundId fund = holding("10");
        Scope delingha = Scope.region("632800/632802/", null);
        assertThatThrownBy(() -> As.account("delingha-banli").get(() -> queries.get(delingha, fund))).isInstanceOf(FundNotFound.class);
        assertThatThrownBy(() -> As.account("delingha-banli").may(Permission.REWARD_PAY).run(() -> funds.pay(fund, Money.of(1), Money.of(1), UUID.randomUUID(), "x")))
                .isInstanceOf(FundNotFound.class);
        assertThatThrownBy(() -> As.account("zhou-zhuren").run(() -> funds.reserve(GEERMU, nextYear, Money.of(1), UUID.randomUUID(), "x")))
                .isInstanceOf(FundNotFound.class);
        assertThatThrownBy(() -> As.account("geermu-banli").run(() -> allocations.propose(nextYear, Money.of(1), "x"))).isInstanceOf(EJBAccessException.class);
    }

    @Test void shouldListInTwoStatements() throws Exception {
        Scope all = Scope.region("632800/", null);
        assertThat(SqlLog.of(() -> As.account("zhou-zhuren").get(() -> queries.find(all, FundFilter.ALL, FundFilter.Sort.NEWEST, new PageRange(0, 20)))))
                .filteredOn(sql -> sql.contains("reporting_")).hasSize(2);
    }

    /** Next year's fund with exactly this much free. */
    private FundId holding(String yuan) {
        FundId fund = allocate(Money.of(yuan), nextYear);
        Money surplus = row(fund).free().minus(Money.of(yuan));
        if (surplus.isPositive()) {
            As.account("geermu-zhuren").run(() -> funds.reserve(GEERMU, nextYear, surplus, UUID.randomUUID(), "奖励-测试"));
        }
        return fund;
    }

    private FundId allocate(Money amount, int year) {
        AllocationId id = propose(amount, year);
        return As.account("geermu-zhuren").get(() -> allocations.confirm(id));
    }

    private AllocationId propose(Money amount, int year) {
        return As.account("geermu-caiwu").get(() -> allocations.propose(year, amount, "示例财政文件"));
    }

    private Callable<FundId> draw(String yuan) {
        return () -> As.account("geermu-zhuren").get(() -> funds.reserve(GEERMU, nextYear, Money.of(yuan), UUID.randomUUID(), "奖励-测试"));
    }

    private static long waits(AllocationId id) { return Sql.number("select count(*) from duty_work_item where subject_id = ?", id.value()); }

    private FundRow row(FundId fund) { return As.account("geermu-caiwu").get(() -> queries.get(SCOPE, fund)); }
}
