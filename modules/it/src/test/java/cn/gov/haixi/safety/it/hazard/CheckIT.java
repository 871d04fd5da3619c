package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.hazard.check.CheckDraft;
import cn.gov.haixi.safety.hazard.check.CheckFilter;
import cn.gov.haixi.safety.hazard.check.CheckId;
import cn.gov.haixi.safety.hazard.check.CheckKeeping;
import cn.gov.haixi.safety.hazard.check.CheckNotFound;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
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
import cn.gov.haixi.safety.hazard.hazard.HazardCase;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardQueries;
import cn.gov.haixi.safety.hazard.hazard.HazardSource;
import cn.gov.haixi.safety.hazard.risk.RiskId;
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
    @Inject private RiskQueries risks;
    @Inject private HazardQueries hazards;
    @Inject private PassedDays days;
    @Inject private Caller caller;
    @Inject private Clock clock;

    private LocalDate today() { return LocalDate.now(clock); }

    private CheckDraft daily(LocalDate from) { return new CheckDraft("(测试)䶮报警仪在线😀", new Rhythm(1, CycleUnit.DAY, from, MIDNIGHT, LATE, false), "测试排查人"); }

    private RiskId measure() {
        return OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()))).events().stream().flatMap(one -> one.event().measures().stream()).findFirst().orElseThrow().id();
    }

    private CheckId task(CheckDraft draft) {
        RiskId measure = measure();
        return OFFICER.get(() -> keeping.add(measure, draft));
    }

    private CheckRow row(As reader, CheckId id) { return reader.get(() -> queries.get(caller.scope(), id)); }

    private List<RecordRow> records(CheckId id) { return GOLMUD.get(() -> queries.records(caller.scope(), id, new PageRange(0, 100))); }

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
        Sql.update("update hazard_check_task set window_from = ?, window_until = ? where id = ?", today().minusDays(3).atTime(MIDNIGHT).toString().replace('T', ' ') + ":00",
                today().minusDays(3).atTime(LATE).toString().replace('T', ' '), id.value());
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
        assertThatThrownBy(() -> task(new CheckDraft(" ", daily(today()).rhythm(), "x"))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> task(new CheckDraft("x", new Rhythm(0, CycleUnit.DAY, today(), MIDNIGHT, LATE, false), "x"))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> task(new CheckDraft("x", new Rhythm(1, null, today(), MIDNIGHT, LATE, false), "x"))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> task(new CheckDraft("x", new Rhythm(1, CycleUnit.DAY, today(), LATE, MIDNIGHT, false), "x"))).isInstanceOf(RhythmRefused.class);
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
        OFFICER.run(() -> keeping.change(id, seen, new CheckDraft("(测试)改为每月", new Rhythm(1, CycleUnit.MONTH, today(), MIDNIGHT, LATE, true), "另一人")));
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.change(id, seen, daily(today())))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(row(OFFICER, id).rhythm().unit()).isEqualTo(CycleUnit.MONTH);
        OFFICER.run(() -> keeping.end(id, "(测试)措施已变更"));
        assertThatThrownBy(() -> row(OFFICER, id)).isInstanceOf(CheckNotFound.class);
    }
}
