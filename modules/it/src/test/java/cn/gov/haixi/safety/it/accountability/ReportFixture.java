package cn.gov.haixi.safety.it.accountability;

import cn.gov.haixi.safety.accountability.dutyreport.DutyReportQueries;
import cn.gov.haixi.safety.accountability.dutyreport.DutyReports;
import cn.gov.haixi.safety.accountability.dutyreport.ReportCase;
import cn.gov.haixi.safety.accountability.dutyreport.ReportId;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.account.AccountDraft;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.Grants;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.account.RoleId;
import cn.gov.haixi.safety.registry.account.RoleQueries;
import cn.gov.haixi.safety.registry.account.RoleRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Reports of Golmud's vice-head in charge, each of a half-year of its own: a post owes one for a period, and no test may use another's. That of the
 * present half is written in the browser.
 */
@ApplicationScoped
public class ReportFixture {
    static final As VICE_HEAD = As.account("geermu-fenguan");
    static final As GOVERNMENT = As.account("geermu-fuban");
    static final As KEEPER = As.account("zhou-zhuren");
    static final List<String> WORDS = List.of("<p>主持研究安全生产工作四次，带队检查企业十二家。</p>", "<p>个别企业主体责任落实不到位。</p>", "");
    private static final AtomicInteger NEXT = new AtomicInteger(1);
    @Inject private ObligationKeeping keeping;
    @Inject private ObligationQueries obligations;
    @Inject private DutyReports reports;
    @Inject private DutyReportQueries queries;
    @Inject private Accounts accounts;
    @Inject private Grants grants;
    @Inject private RoleQueries roles;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** What the vice-head owes for a half-year that no other test has had, as if it fell due in a month. */
    ObligationId owed() {
        int half = NEXT.getAndIncrement();
        int year = 2026 - half / 2;
        KEEPER.run(() -> keeping.unroll(year));
        ObligationId id = VICE_HEAD.get(() -> obligations.mine(caller.scope())).stream().filter(row -> row.clause().equals("M1.4") && row.period().from().getYear() == year)
                .filter(row -> row.period().from().getMonthValue() == (half % 2 == 0 ? 7 : 1)).findFirst().orElseThrow().id();
        Sql.update("update duty_obligation set due_on = ?, state = 'OPEN', fell_due = false where id = ?", LocalDate.now(clock).plusDays(30).toString(), id.value());
        return id;
    }

    /** Somebody who receives for the body that has not accepted it yet. */
    As receiverOf(ReportId id) {
        UUID body = read(VICE_HEAD, id).assessed().stream().filter(one -> !one.given()).findFirst().orElseThrow().recipient().value();
        String name = "t-" + Long.toString(System.nanoTime(), 36);
        OneTimePassword account = As.account("xitong").get(() -> accounts.open(new AccountDraft(name, "测试受理人员" + name, body, null)));
        Set<RoleId> receiving = As.account("anquan").get(roles::all).stream().filter(role -> role.name().equals("述职受理人员")).map(RoleRow::id).collect(Collectors.toSet());
        As.account("anquan").run(() -> grants.give(account.account(), receiving));
        return As.account(name);
    }

    ReportId begun() {
        ObligationId owed = owed();
        return VICE_HEAD.get(() -> reports.begin(owed));
    }

    ReportId submitted() {
        ReportId id = begun();
        VICE_HEAD.run(() -> reports.submit(id, version(id), WORDS));
        return id;
    }

    long version(ReportId id) { return read(VICE_HEAD, id).version(); }

    ReportCase read(As reader, ReportId id) { return reader.get(() -> queries.get(caller.scope(), id)); }
}
