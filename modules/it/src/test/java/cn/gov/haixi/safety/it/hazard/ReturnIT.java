package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.statistics.PeriodNotOver;
import cn.gov.haixi.safety.hazard.statistics.ReturnCase;
import cn.gov.haixi.safety.hazard.statistics.ReturnDraft;
import cn.gov.haixi.safety.hazard.statistics.ReturnFilter;
import cn.gov.haixi.safety.hazard.statistics.ReturnId;
import cn.gov.haixi.safety.hazard.statistics.ReturnMoveRefused;
import cn.gov.haixi.safety.hazard.statistics.ReturnNotFound;
import cn.gov.haixi.safety.hazard.statistics.ReturnQueries;
import cn.gov.haixi.safety.hazard.statistics.ReturnRow;
import cn.gov.haixi.safety.hazard.statistics.ReturnSheets;
import cn.gov.haixi.safety.hazard.statistics.ReturnState;
import cn.gov.haixi.safety.hazard.statistics.ReturnSum;
import cn.gov.haixi.safety.hazard.statistics.Returns;
import cn.gov.haixi.safety.hazard.statistics.SignatureWanted;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What enterprises report of their hazards by the quarter and the year (order 16, art. 14). */
@ExtendWith(ArquillianExtension.class)
class ReturnIT {
    private static final As OFFICER = HazardFixture.OFFICER;
    private static final As GOLMUD = HazardFixture.CLERK;
    private static final As NEIGHBOUR = HazardFixture.NEIGHBOUR;
    @Inject private Returns returns;
    @Inject private ReturnQueries queries;
    @Inject private ReturnSheets sheets;
    @Inject private WorklistQueries worklist;
    @Inject private HazardFixture hazards;
    @Inject private Caller caller;
    @Inject private Clock clock;

    private LocalDate today() { return LocalDate.now(clock); }

    private ObligationPeriod running() { return Cycle.QUARTER.periods(new ObligationPeriod(today(), today())).get(0); }

    /** As if it had ended: what is owed for the running quarter is owed for days that are over, of a year that no other test asks for. */
    private ObligationPeriod over(int year) {
        ObligationPeriod past = new ObligationPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
        Sql.update("delete from hazard_return where period_from = ?", past.from().toString());
        Sql.update("insert into duty_obligation (id, version, rule, clause, debtor_kind, debtor_id, debtor_name, desk_id, region_path, period_from, period_to, opened_on, due_on, needed, state, fell_due, given_up, steps, creditor_key)"
                + " select ?, 0, o.rule, o.clause, o.debtor_kind, o.debtor_id, o.debtor_name, o.desk_id, o.region_path, ?, ?, ?, ?, o.needed, 'MISSED', true, false, 0, o.creditor_key from duty_obligation o"
                + " where o.rule = 'hazard.return.quarter' and o.period_from = ? and o.debtor_id = ? and not exists (select 1 from duty_obligation x where x.rule = o.rule and x.debtor_id = o.debtor_id and x.period_from = ?)",
                UUID.randomUUID(), past.from().toString(), past.to().toString(), past.from().toString(), past.to().plusDays(15).toString(), running().from().toString(), own(), past.from().toString());
        return past;
    }

    private UUID own() { return OFFICER.get(() -> caller.scope().enterprise()); }

    private ReturnCase mine(ObligationPeriod period) { return OFFICER.get(() -> queries.own(caller.scope(), period)); }

    private ReturnRow row(As reader, ObligationPeriod period) {
        return reader.get(() -> queries.find(caller.scope(), new ReturnFilter(period, null, "盐湖钾肥", false), new PageRange(0, 20))).rows().stream().findFirst().orElseThrow();
    }

    private ReturnId submit(ObligationPeriod period) {
        return OFFICER.get(() -> returns.submit(period, mine(period).version(), new ReturnDraft("(测试)䶮分析😀", "李总"), List.of(HazardFixture.picture())));
    }

    @Clause("M5.3")
    @Test
    void shouldReportAQuarterOnceItIsOverAndSigned() {
        ObligationPeriod past = over(2011);
        assertThat(mine(past).id()).as("nothing is written yet").isNull();
        ReturnId kept = OFFICER.get(() -> returns.save(past, null, new ReturnDraft("(测试)草稿", ""), List.of()));
        assertThat(mine(past).analysis()).isEqualTo("(测试)草稿");
        long seen = mine(past).version();
        assertThatThrownBy(() -> OFFICER.get(() -> returns.submit(past, seen, new ReturnDraft("x", "李总"), List.of()))).as("no signed page").isInstanceOf(SignatureWanted.class);
        assertThatThrownBy(() -> OFFICER.get(() -> returns.submit(past, seen, new ReturnDraft("x", " "), List.of(HazardFixture.picture())))).as("no chief").isInstanceOf(SignatureWanted.class);
        ReturnId id = submit(past);
        assertThat(id).isEqualTo(kept);
        assertThat(row(GOLMUD, past).standing()).isEqualTo(ObligationState.LATE);
        assertThat(row(GOLMUD, past).reported()).isNotNull();
        ReturnCase whole = GOLMUD.get(() -> queries.get(caller.scope(), id));
        assertThat(whole.chief()).isEqualTo("李总");
        assertThat(whole.analysis()).isEqualTo("(测试)䶮分析😀");
        assertThat(whole.files()).hasSize(1);
        assertThatThrownBy(() -> OFFICER.get(() -> returns.save(past, whole.version(), new ReturnDraft("y", "y"), List.of()))).as("its figures stand").isInstanceOf(ReturnMoveRefused.class);
        assertThatThrownBy(() -> submit(running())).as("its figures are not those of the quarter yet").isInstanceOf(PeriodNotOver.class);
    }

    @Clause("M5.3")
    @Test
    void shouldCountWhatIsOnRecord() {
        ObligationPeriod now = running();
        var before = mine(now).figures();
        hazards.submitted(HazardClass.GENERAL);
        var after = mine(now).figures();
        assertThat(after.found() - before.found()).isEqualTo(1);
        assertThat(after.open() - before.open()).as("not closed while somebody has yet to accept it").isEqualTo(1);
        assertThat(after.closed()).isEqualTo(before.closed());
        assertThat(after.money()).isGreaterThanOrEqualTo(before.money());
        assertThat(after.checksDue()).isGreaterThanOrEqualTo(after.checksMade());
    }

    @Clause("M5.3")
    @Test
    void shouldSendBackWhatWillNotDoAndTakeItAgain() {
        ObligationPeriod past = over(2012);
        ReturnId id = submit(past);
        assertThatThrownBy(() -> OFFICER.run(() -> returns.sendBack(id, "x"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> NEIGHBOUR.run(() -> returns.sendBack(id, "x"))).isInstanceOf(ReturnNotFound.class);
        GOLMUD.run(() -> returns.sendBack(id, "(测试)重大隐患数与台账不符"));
        assertThat(row(GOLMUD, past).standing()).isEqualTo(ObligationState.MISSED);
        assertThat(row(GOLMUD, past).reported()).as("its figures no longer count").isNull();
        assertThat(OFFICER.get(() -> worklist.mine(caller.scope(), new PageRange(0, 100))).rows()).anyMatch(item -> item.kind().equals("hazard.return.work.again") && item.link().endsWith(id.value().toString()));
        assertThatThrownBy(() -> GOLMUD.run(() -> returns.sendBack(id, "x"))).as("twice").isInstanceOf(ReturnMoveRefused.class);
        assertThat(submit(past)).isEqualTo(id);
        assertThat(OFFICER.get(() -> worklist.mine(caller.scope(), new PageRange(0, 100))).rows()).noneMatch(item -> item.link().endsWith(id.value().toString()));
        assertThat(GOLMUD.get(() -> queries.get(caller.scope(), id)).state()).isEqualTo(ReturnState.SUBMITTED);
    }

    @Test
    void shouldTellWhoeverWritesOnTopOfAnother() {
        ObligationPeriod past = over(2013);
        var outcomes = Together.run(() -> OFFICER.get(() -> returns.save(past, null, new ReturnDraft("甲", ""), List.of())), () -> OFFICER.get(() -> returns.save(past, null, new ReturnDraft("乙", ""), List.of())));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThatThrownBy(() -> OFFICER.get(() -> returns.save(past, null, new ReturnDraft("丙", ""), List.of()))).isInstanceOf(ChangedMeanwhile.class);
        long seen = mine(past).version();
        OFFICER.run(() -> returns.save(past, seen, new ReturnDraft("丁", ""), List.of()));
        assertThatThrownBy(() -> OFFICER.get(() -> returns.save(past, seen, new ReturnDraft("戊", ""), List.of()))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Clause("M5.3")
    @Test
    void shouldShowReturnsToWhomTheyConcern() throws IOException {
        ObligationPeriod past = over(2014);
        ReturnId id = submit(past);
        ReturnFilter filter = new ReturnFilter(past, null, null, false);
        for (As stranger : List.of(NEIGHBOUR, As.account("delingha-jianguan"), As.account("geermu-jianguan"))) {
            assertThatThrownBy(() -> stranger.get(() -> queries.get(caller.scope(), id))).isInstanceOf(ReturnNotFound.class);
            assertThat(stranger.get(() -> queries.find(caller.scope(), filter, new PageRange(0, 20))).rows()).isEmpty();
            assertThat(stranger.get(() -> queries.sum(caller.scope(), filter)).due()).isZero();
            assertThat(lines(stranger, filter)).isZero();
            assertThatThrownBy(() -> stranger.get(() -> queries.own(caller.scope(), past))).isInstanceOf(ReturnNotFound.class);
        }
        assertThatThrownBy(() -> As.account("geermu-caiwu").run(() -> queries.find(caller.scope(), filter, new PageRange(0, 20)))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> GOLMUD.get(() -> returns.save(past, null, new ReturnDraft("x", "x"), List.of()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.account("geermu-banli").may("HAZARD_RECTIFY", "HAZARD_SEE").get(() -> returns.save(past, null, new ReturnDraft("x", "x"), List.of()))).isInstanceOf(ReturnNotFound.class);
        ReturnSum sum = GOLMUD.get(() -> queries.sum(caller.scope(), filter));
        assertThat(sum.due()).isEqualTo(1);
        assertThat(sum.in()).isEqualTo(1);
        assertThat(sum.found()).isEqualTo(row(GOLMUD, past).figures().found());
        assertThat(lines(GOLMUD, filter)).isEqualTo(1);
        assertThat(GOLMUD.get(() -> queries.find(caller.scope(), new ReturnFilter(past, null, null, true), new PageRange(0, 20))).rows()).isEmpty();
    }

    private int lines(As reader, ReturnFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reader.run(() -> sheets.write(caller.scope(), filter, Messages.CHINESE, out));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0).getLastRowNum();
        }
    }

    @Test
    void shouldRefuseBadInput() {
        ObligationPeriod past = over(2015);
        assertThatThrownBy(() -> OFFICER.get(() -> returns.save(past, null, new ReturnDraft("长".repeat(2001), ""), List.of()))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> returns.save(past, null, new ReturnDraft("x".repeat(10_000_000), ""), List.of()))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> returns.save(past, null, new ReturnDraft("", "长".repeat(65)), List.of()))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> queries.own(caller.scope(), new ObligationPeriod(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))))).isInstanceOf(ReturnNotFound.class);
        assertThatThrownBy(() -> GOLMUD.get(() -> queries.get(caller.scope(), new ReturnId(null)))).isInstanceOf(ReturnNotFound.class);
        assertThatThrownBy(() -> GOLMUD.get(() -> queries.get(caller.scope(), new ReturnId(UUID.randomUUID())))).isInstanceOf(ReturnNotFound.class);
        assertThatThrownBy(() -> GOLMUD.run(() -> returns.sendBack(new ReturnId(UUID.randomUUID()), "x"))).isInstanceOf(ReturnNotFound.class);
        OFFICER.run(() -> returns.save(past, null, new ReturnDraft("㐀𠀀\u0000", "𠮷".repeat(32)), List.of()));
        assertThat(mine(past).chief()).isEqualTo("𠮷".repeat(32));
    }
}
