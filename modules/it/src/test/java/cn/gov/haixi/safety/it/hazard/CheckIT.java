package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.check.CheckDraft;
import cn.gov.haixi.safety.hazard.check.CheckFilter;
import cn.gov.haixi.safety.hazard.check.CheckId;
import cn.gov.haixi.safety.hazard.check.CheckKeeping;
import cn.gov.haixi.safety.hazard.check.CheckKinds;
import cn.gov.haixi.safety.hazard.check.CheckNotFound;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRate;
import cn.gov.haixi.safety.hazard.check.CheckRateFilter;
import cn.gov.haixi.safety.hazard.check.CheckRates;
import cn.gov.haixi.safety.hazard.check.CheckRow;
import cn.gov.haixi.safety.hazard.check.CheckSheets;
import cn.gov.haixi.safety.hazard.check.CheckStatus;
import cn.gov.haixi.safety.hazard.check.CheckedAlready;
import cn.gov.haixi.safety.hazard.check.Checks;
import cn.gov.haixi.safety.hazard.check.CycleUnit;
import cn.gov.haixi.safety.hazard.check.FindingWanted;
import cn.gov.haixi.safety.hazard.check.NotDueYet;
import cn.gov.haixi.safety.hazard.check.RecordRow;
import cn.gov.haixi.safety.hazard.check.Rhythm;
import cn.gov.haixi.safety.hazard.check.RhythmRefused;
import cn.gov.haixi.safety.hazard.check.WorkTypeRefused;
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.risk.MeasureDraft;
import cn.gov.haixi.safety.hazard.risk.MeasureKind;
import cn.gov.haixi.safety.hazard.risk.MeasureSource;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.hazard.risk.RiskKeeping;
import cn.gov.haixi.safety.hazard.risk.RiskLevel;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inspections of a control measure: recorded once for each window, missed when nobody came, and a hazard where one was found. */
@ExtendWith(ArquillianExtension.class)
class CheckIT {
    private static final As OFFICER = HazardFixture.OFFICER;
    private static final As GOLMUD = HazardFixture.CLERK;
    private static final As NEIGHBOUR = HazardFixture.NEIGHBOUR;
    private static final LocalTime MIDNIGHT = LocalTime.of(0, 0);
    private static final LocalTime LATE = LocalTime.of(23, 59, 59);
    @Inject private CheckKeeping keeping;
    @Inject private Checks checks;
    @Inject private CheckQueries queries;
    @Inject private CheckSheets sheets;
    @Inject private CheckRates rates;
    @Inject private CheckKinds kinds;
    @Inject private RiskKeeping riskKeeping;
    @Inject private RiskQueries risks;
    @Inject private HazardQueries hazards;
    @Inject private PassedDays days;
    @Inject private Caller caller;
    @Inject private Clock clock;

    private LocalDate today() { return LocalDate.now(clock); }

    private CheckDraft daily(LocalDate from) { return new CheckDraft("(测试)䶮报警仪在线😀", new Rhythm(1, CycleUnit.DAY, from, MIDNIGHT, LATE, false), "测试排查人", "0", null); }

    private RiskId measure() {
        return OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()))).events().stream().flatMap(one -> one.event().measures().stream()).findFirst().orElseThrow().id();
    }

    private CheckId task(CheckDraft draft) {
        RiskId measure = measure();
        return OFFICER.get(() -> keeping.add(measure, draft));
    }

    private CheckRow row(As reader, CheckId id) { return reader.get(() -> queries.get(caller.scope(), id)); }

    private List<RecordRow> records(CheckId id) { return GOLMUD.get(() -> queries.records(caller.scope(), id, new PageRange(0, 100)).rows()); }

    private Optional<HazardId> record(CheckId id, CheckStatus status, String words) {
        LocalDateTime window = row(OFFICER, id).from();
        return OFFICER.get(() -> checks.record(id, window, status, words, List.of()));
    }

    @Clause("M5.7")
    @Test
    void shouldOpenAHazardWhereACheckFails() {
        CheckId id = task(daily(today()));
        HazardId found = record(id, CheckStatus.HAZARD, "(测试)报警仪断电").orElseThrow();
        HazardCase hazard = GOLMUD.get(() -> hazards.get(caller.scope(), found));
        assertThat(hazard.source()).isEqualTo(HazardSource.SELF_CHECK);
        assertThat(hazard.grade()).isEqualTo(HazardClass.GENERAL);
        assertThat(hazard.found()).isEqualTo("(测试)报警仪断电");
        assertThat(hazard.riskUnit()).as("where it is in the tree").isNotNull();
        assertThat(hazard.origin()).hasValueSatisfying(origin -> assertThat(origin.link()).isEqualTo("/hazard/check?id=" + id.value()));
        assertThat(records(id)).singleElement().satisfies(one -> assertThat(one.hazard()).isEqualTo(found));
        CheckRow row = row(GOLMUD, id);
        assertThat(row.failed()).isEqualTo(1);
        assertThat(row.lastStatus()).isEqualTo(CheckStatus.HAZARD);
        assertThat(row.from().toLocalDate()).as("the window passes on").isEqualTo(today().plusDays(1));
    }

    @Clause("M5.7")
    @Test
    void shouldRecordAWindowOnce() {
        CheckId id = task(daily(today()));
        LocalDateTime window = row(OFFICER, id).from();
        var outcomes = Together.run(() -> OFFICER.get(() -> checks.record(id, window, CheckStatus.NORMAL, "", List.of())), () -> OFFICER.get(() -> checks.record(id, window, CheckStatus.HAZARD, "(测试)同时登记", List.of())));
        assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
        assertThat(records(id)).hasSize(1);
        assertThatThrownBy(() -> record(id, CheckStatus.NORMAL, "")).as("tomorrow's").isInstanceOf(NotDueYet.class);
        assertThatThrownBy(() -> OFFICER.run(() -> checks.record(id, window, CheckStatus.NORMAL, "", List.of()))).isInstanceOf(CheckedAlready.class);
    }

    @Clause("M5.7")
    @Test
    void shouldCountWhatNobodyInspected() {
        CheckId id = task(daily(today().minusDays(3)));
        letPass(id, today().minusDays(3), today().minusDays(3));
        assertThat(OFFICER.get(() -> queries.find(caller.scope(), new CheckFilter(null, null, null, LocalDateTime.now(clock), false), new PageRange(0, 200))).rows()).extracting(CheckRow::id).contains(id);
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(records(id)).extracting(RecordRow::status).containsExactly(CheckStatus.NOT_DONE, CheckStatus.NOT_DONE, CheckStatus.NOT_DONE);
        assertThat(row(GOLMUD, id).missed()).isEqualTo(3);
        assertThat(row(GOLMUD, id).from().toLocalDate()).isEqualTo(today());
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(records(id)).as("once").hasSize(3);
        record(id, CheckStatus.OTHER, "(测试)停车");
        assertThat(row(GOLMUD, id).made()).isEqualTo(1);
    }

    @Clause("M5.7")
    @Test
    void shouldShowChecksToWhomTheyConcern() throws IOException {
        CheckId id = task(daily(today()));
        assertThat(row(OFFICER, id).enterprise()).isEqualTo(row(GOLMUD, id).enterprise());
        for (As stranger : List.of(NEIGHBOUR, As.account("delingha-jianguan"), As.account("geermu-jianguan"))) {
            assertThatThrownBy(() -> row(stranger, id)).isInstanceOf(CheckNotFound.class);
            assertThatThrownBy(() -> stranger.run(() -> queries.records(caller.scope(), id, new PageRange(0, 10)))).isInstanceOf(CheckNotFound.class);
            assertThat(stranger.get(() -> queries.find(caller.scope(), CheckFilter.ALL, new PageRange(0, 1_000_000_000))).rows()).extracting(CheckRow::id).doesNotContain(id);
            assertThat(exported(stranger)).isLessThan(exported(GOLMUD));
        }
        assertThatThrownBy(() -> As.account("geermu-caiwu").run(() -> queries.find(caller.scope(), CheckFilter.ALL, new PageRange(0, 20)))).isInstanceOf(EJBAccessException.class);
    }

    private int exported(As reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reader.run(() -> sheets.write(caller.scope(), CheckFilter.ALL, Messages.CHINESE, out));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getSheetAt(0).getLastRowNum();
        }
    }

    @Test
    void shouldLetOnlyTheEnterpriseKeepAndRecord() {
        CheckId id = task(daily(today()));
        RiskId measure = measure();
        LocalDateTime window = row(OFFICER, id).from();
        assertThatThrownBy(() -> GOLMUD.run(() -> keeping.add(measure, daily(today())))).isInstanceOf(EJBAccessException.class);
        As insurer = As.account("shili-baoxian").may("RISK_KEEP", "HAZARD_SEE");
        assertThatThrownBy(() -> insurer.run(() -> keeping.add(measure, daily(today())))).isInstanceOf(CheckNotFound.class);
        assertThatThrownBy(() -> insurer.run(() -> checks.record(id, window, CheckStatus.NORMAL, "", List.of()))).isInstanceOf(CheckNotFound.class);
        assertThatThrownBy(() -> insurer.run(() -> keeping.end(id, "x"))).isInstanceOf(CheckNotFound.class);
        As office = As.account("geermu-banli").may("RISK_KEEP", "HAZARD_SEE");
        assertThatThrownBy(() -> office.run(() -> checks.record(id, window, CheckStatus.NORMAL, "", List.of()))).isInstanceOf(CheckNotFound.class);
    }

    @Test
    void shouldRefuseWhatIsNoTaskAndNoFinding() {
        assertThatThrownBy(() -> task(new CheckDraft(" ", daily(today()).rhythm(), "x", "0", null))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> task(new CheckDraft("x", new Rhythm(0, CycleUnit.DAY, today(), MIDNIGHT, LATE, false), "x", "0", null))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> task(new CheckDraft("x", new Rhythm(1, null, today(), MIDNIGHT, LATE, false), "x", "0", null))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> task(new CheckDraft("x", new Rhythm(1, CycleUnit.DAY, today(), LATE, MIDNIGHT, false), "x", "0", null))).isInstanceOf(RhythmRefused.class);
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.add(new RiskId(java.util.UUID.randomUUID()), daily(today())))).isInstanceOf(CheckNotFound.class);
        CheckId id = task(daily(today()));
        assertThatThrownBy(() -> record(id, CheckStatus.HAZARD, "  ")).isInstanceOf(FindingWanted.class);
        assertThatThrownBy(() -> record(id, CheckStatus.HAZARD, "长".repeat(501))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> record(id, CheckStatus.NOT_DONE, "")).isInstanceOf(CheckedAlready.class);
        assertThat(records(id)).isEmpty();
    }

    @Test
    void shouldTellWhoeverChangesOnTopOfAnOlderVersion() {
        CheckId id = task(daily(today()));
        long seen = row(OFFICER, id).version();
        OFFICER.run(() -> keeping.change(id, seen, new CheckDraft("(测试)改为每月", new Rhythm(1, CycleUnit.MONTH, today(), MIDNIGHT, LATE, true), "另一人", "0", null)));
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.change(id, seen, daily(today())))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(row(OFFICER, id).rhythm().unit()).isEqualTo(CycleUnit.MONTH);
        OFFICER.run(() -> keeping.end(id, "(测试)措施已变更"));
        assertThat(row(OFFICER, id).endedOn()).as("what was recorded can be read").isEqualTo(today());
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.end(id, "x"))).isInstanceOf(CheckNotFound.class);
        assertThat(OFFICER.get(() -> queries.find(caller.scope(), CheckFilter.ALL, new PageRange(0, 200))).rows()).extracting(CheckRow::id).doesNotContain(id);
    }

    /** A rhythm that begins on a day with a record, or behind windows that nobody has recorded yet, breaks nobody's night. */
    @Clause("M5.7")
    @Test
    void shouldChangeARhythmOntoWhatWasRecorded() {
        CheckId id = task(daily(today().minusDays(3)));
        letPass(id, today().minusDays(3), today().minusDays(3));
        OFFICER.run(() -> keeping.change(id, row(OFFICER, id).version(), new CheckDraft("(测试)改为每三天", new Rhythm(3, CycleUnit.DAY, today().minusDays(1), MIDNIGHT, LATE, false), "x", "0", null)));
        assertThat(records(id)).as("what had ended was passed by the old rhythm first").extracting(RecordRow::status).containsOnly(CheckStatus.NOT_DONE).hasSize(3);
        assertThat(row(OFFICER, id).from()).as("behind the last record").isEqualTo(today().plusDays(2).atTime(MIDNIGHT));
        OFFICER.run(() -> keeping.change(id, row(OFFICER, id).version(), daily(today().minusDays(9))));
        assertThat(row(OFFICER, id).from()).isEqualTo(today().atTime(MIDNIGHT));
        record(id, CheckStatus.NORMAL, "");
        OFFICER.run(() -> keeping.change(id, row(OFFICER, id).version(), daily(today())));
        assertThat(row(OFFICER, id).from()).as("today has a record").isEqualTo(today().plusDays(1).atTime(MIDNIGHT));
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(records(id)).hasSize(4);
    }

    /** No calendar is known of a year that no notice has announced: the record is kept, the task waits, and each night passes it by. */
    @Clause("M5.7")
    @Test
    void shouldWaitForACalendarAndKeepWhatWasRecorded() {
        CheckId id = task(new CheckDraft("(测试)跨年", new Rhythm(1, CycleUnit.DAY, today(), MIDNIGHT, LATE, false), "x", "0", null));
        Sql.update("update hazard_check_task set cycle_unit = 'YEAR', cycle_amount = 70, working_days = true where id = ?", id.value());
        record(id, CheckStatus.NORMAL, "");
        assertThat(row(OFFICER, id).waits()).isTrue();
        CheckId passed = task(daily(today()));
        Sql.update("update hazard_check_task set cycle_unit = 'YEAR', cycle_amount = 70, working_days = true where id = ?", passed.value());
        letPass(passed, today().minusDays(2), today().minusDays(2));
        days.say(new DayHasPassed(today().minusDays(1)));
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(records(passed)).extracting(RecordRow::status).containsExactly(CheckStatus.NOT_DONE);
        assertThat(row(OFFICER, passed).waits()).isTrue();
        assertThat(GOLMUD.get(() -> queries.find(caller.scope(), new CheckFilter(null, null, null, LocalDateTime.now(clock), false), new PageRange(0, 200))).rows()).as("nobody owes it").extracting(CheckRow::id).doesNotContain(id, passed);
        assertThatThrownBy(() -> record(passed, CheckStatus.NORMAL, "")).isInstanceOf(NotDueYet.class);
        CheckId late = task(new CheckDraft("(测试)远期", new Rhythm(1, CycleUnit.DAY, today().plusYears(60), MIDNIGHT, LATE, true), "x", "0", null));
        assertThat(row(OFFICER, late).waits()).as("nor can one be refused for it").isTrue();
        Sql.update("update hazard_check_task set working_days = false, cycle_unit = 'DAY', cycle_amount = 1 where id = ?", passed.value());
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(row(OFFICER, passed).from()).as("it comes back when there is one").isEqualTo(today().atTime(MIDNIGHT));
        assertThat(records(passed)).as("what passed meanwhile is owed by nobody").hasSize(1);
    }

    /** One that cannot be passed is told in the log; those of all others are passed. */
    @Clause("M5.7")
    @Test
    void shouldPassTheOthersWhereOneCannotBe() {
        CheckId broken = task(daily(today()));
        CheckId sound = task(daily(today()));
        letPass(broken, today().minusDays(1), today().minusDays(1));
        letPass(sound, today().minusDays(1), today().minusDays(1));
        Sql.update("insert into hazard_check_record (id, task_id, enterprise_id, window_from, status, checked_by, words) select t.id, t.id, t.enterprise_id, t.window_from, 2, '', '' from hazard_check_task t where t.id = ?", broken.value());
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(records(sound)).hasSize(1);
        assertThat(records(broken)).as("the one that stood in its way").hasSize(1);
        Sql.update("delete from hazard_check_record where task_id = ?", broken.value());
        OFFICER.run(() -> keeping.end(broken, "(测试)"));
    }

    @Clause("M5.7")
    @Test
    void shouldEndWithItsMeasure() {
        RiskId event = OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()))).events().get(0).event().id();
        RiskId measure = OFFICER.get(() -> riskKeeping.addMeasure(event, new MeasureDraft(MeasureSource.INSPECTION, MeasureKind.SAFETY_INSTRUMENTS, "", "(测试)将停用", "查", "甲")));
        CheckId id = OFFICER.get(() -> keeping.add(measure, daily(today().minusDays(2))));
        letPass(id, today().minusDays(2), today().minusDays(2));
        OFFICER.run(() -> riskKeeping.end(RiskLevel.MEASURE, measure, "(测试)装置已拆除"));
        assertThat(row(GOLMUD, id).endedOn()).isEqualTo(today());
        assertThat(row(GOLMUD, id).missed()).as("what nobody made until then counts").isEqualTo(2);
        days.say(new DayHasPassed(today()));
        assertThat(records(id)).hasSize(2);
        assertThatThrownBy(() -> OFFICER.run(() -> checks.record(id, today().atTime(MIDNIGHT), CheckStatus.NORMAL, "", List.of()))).isInstanceOf(CheckNotFound.class);
    }

    @Clause("M5.7")
    @Test
    void shouldRankEnterprisesByWhatTheyLetPass() throws IOException {
        CheckRateFilter year = new CheckRateFilter(null, null, new ObligationPeriod(today().minusDays(10), today()));
        EnterpriseId potash = OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise()));
        CheckRate before = OFFICER.get(() -> rates.of(caller.scope(), potash, year.period())).orElseThrow();
        CheckId id = task(daily(today().minusDays(2)));
        letPass(id, today().minusDays(2), today().minusDays(2));
        days.say(new DayHasPassed(today().minusDays(1)));
        record(id, CheckStatus.HAZARD, "(测试)发现");
        CheckRate after = OFFICER.get(() -> rates.of(caller.scope(), potash, year.period())).orElseThrow();
        assertThat(after.missed() - before.missed()).isEqualTo(2);
        assertThat(after.made() - before.made()).isEqualTo(1);
        assertThat(after.failed() - before.failed()).isEqualTo(1);
        assertThat(after.percent()).isLessThan(100);
        assertThat(GOLMUD.get(() -> rates.find(caller.scope(), year, new PageRange(0, 200))).rows()).extracting(CheckRate::id).contains(potash);
        assertThat(NEIGHBOUR.get(() -> rates.find(caller.scope(), year, new PageRange(0, 200))).rows()).extracting(CheckRate::id).doesNotContain(potash);
        assertThat(NEIGHBOUR.get(() -> rates.of(caller.scope(), potash, year.period()))).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GOLMUD.run(() -> rates.write(caller.scope(), year, Messages.CHINESE, out));
        assertThat(out.size()).isPositive();
        long counted = Sql.number("select sum(made + missed) from hazard_check_month");
        assertThat(counted).as("every record is counted").isEqualTo(Sql.number("select count(*) from hazard_check_record"));
    }

    @Test
    void shouldKnowTheKindsOfTasks() {
        assertThat(OFFICER.get(() -> kinds.on(today()))).containsEntry("0", "日常排查").hasSize(4);
        CheckId id = task(new CheckDraft("(测试)包保", daily(today()).rhythm(), "x", "1", "1-2"));
        assertThat(row(OFFICER, id).workType()).isEqualTo("1");
        assertThat(row(OFFICER, id).taskNumber()).isEqualTo("1-2");
        assertThatThrownBy(() -> task(new CheckDraft("x", daily(today()).rhythm(), "x", "9", null))).isInstanceOf(WorkTypeRefused.class);
        assertThatThrownBy(() -> task(daily(LocalDate.of(1, 1, 1)))).isInstanceOf(RhythmRefused.class);
        assertThatThrownBy(() -> task(daily(LocalDate.of(9999, 12, 31)))).isInstanceOf(RhythmRefused.class);
    }

    private static void letPass(CheckId id, LocalDate from, LocalDate until) {
        Sql.update("update hazard_check_task set window_from = ?, window_until = ? where id = ?", from + " 00:00:00", until + " 23:59:59", id.value());
    }
}
