package cn.gov.haixi.safety.it.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.haixi.safety.duty.heat.HeatMap;
import cn.gov.haixi.safety.duty.heat.HeatQueries;
import cn.gov.haixi.safety.duty.obligation.Fact;
import cn.gov.haixi.safety.duty.obligation.Fulfilments;
import cn.gov.haixi.safety.duty.obligation.ObligationCase;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationId;
import cn.gov.haixi.safety.duty.obligation.ObligationKeeping;
import cn.gov.haixi.safety.duty.obligation.ObligationMove;
import cn.gov.haixi.safety.duty.obligation.ObligationNotFound;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationSheets;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.obligation.ObligationStepRow;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.sql.SqlLog;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which obligations, by list, by month, by map and by id, now and on past days. The year 2022 is this test's own. */
@ExtendWith(ArquillianExtension.class)
class ObligationViewIT {
    private static final As PREFECTURE = As.account("zhou-banli");
    private static final As GOLMUD = As.account("geermu-banli");
    private static final As DELINGHA = As.account("delingha-banli");
    private static final As BUREAU = As.account("geermu-yingji");
    private static final As GOVERNMENT = As.account("geermu-fenguan");
    private static final As ENTERPRISE = As.account("yanhu-anquan").may(Permission.DUTY_SEE);
    private static final int YEAR = 2022;
    private static final LocalDate FIRST_HALF = LocalDate.of(2022, 6, 30);
    private static final String GOLMUD_PATH = "632800/632801/";
    @Inject private ObligationQueries queries;
    @Inject private ObligationKeeping keeping;
    @Inject private ObligationSheets sheets;
    @Inject private HeatQueries heat;
    @Inject private Fulfilments fulfilments;
    @Inject private UserTransaction transaction;
    @Inject private Caller caller;

    @BeforeEach
    void unroll() {
        if (Sql.number("select count(*) from duty_obligation where period_from = ?", LocalDate.of(YEAR, 1, 1)) == 0) {
            PREFECTURE.run(() -> keeping.unroll(YEAR));
        }
    }

    @Test
    void shouldShowACountyItsOwnAndNoOthers() {
        assertThat(find(GOLMUD, of(YEAR))).isNotEmpty().allMatch(row -> row.regionPath().startsWith(GOLMUD_PATH));
        assertThat(find(DELINGHA, of(YEAR))).isNotEmpty().noneMatch(row -> row.regionPath().startsWith(GOLMUD_PATH));
        assertThat(find(PREFECTURE, of(YEAR))).anyMatch(row -> row.regionPath().equals("632800/"));
        assertThat(find(DELINGHA, of(YEAR).in(GOLMUD_PATH))).isEmpty();
    }

    @Test
    void shouldHideAnothersByIdAsWell() {
        ObligationId ofGolmud = find(GOLMUD, of(YEAR)).get(0).id();
        assertThat(open(GOLMUD, ofGolmud).facts().id()).isEqualTo(ofGolmud);
        for (As other : List.of(DELINGHA, ENTERPRISE)) {
            assertThatExceptionOfType(ObligationNotFound.class).isThrownBy(() -> open(other, ofGolmud));
        }
        assertThatExceptionOfType(ObligationNotFound.class).isThrownBy(() -> open(GOLMUD, new ObligationId(UUID.randomUUID())));
        assertThatExceptionOfType(ObligationNotFound.class).isThrownBy(() -> open(GOLMUD, new ObligationId(null)));
    }

    @Test
    void shouldShowADepartmentWhatItOwesAlone() {
        List<ObligationRow> seen = find(BUREAU, of(YEAR));
        assertThat(seen).hasSize(2).allMatch(row -> row.clause().equals("M1.6"));
        ObligationId ofAnother = find(GOLMUD, of(YEAR)).stream().map(ObligationRow::id).filter(id -> seen.stream().noneMatch(row -> row.id().equals(id))).findFirst().orElseThrow();
        assertThatExceptionOfType(ObligationNotFound.class).isThrownBy(() -> open(BUREAU, ofAnother));
        assertThat(heat(BUREAU, "M1.6").lines()).hasSize(1);
        assertThat(heat(BUREAU, "M1.3").lines()).isEmpty();
    }

    @Test
    void shouldShowAnEnterpriseNothingThatIsNotItsOwn() {
        UUID own = ENTERPRISE.get(() -> caller.scope().enterprise());
        assertThat(find(ENTERPRISE, ObligationFilter.ALL)).allMatch(row -> row.debtor().equals(own));
        assertThat(ENTERPRISE.get(() -> queries.mine(caller.scope()))).allMatch(row -> row.debtor().equals(own));
        assertThat(ENTERPRISE.get(() -> queries.month(caller.scope(), ObligationFilter.ALL, YearMonth.from(FIRST_HALF)))).isEmpty();
    }

    @Test
    void shouldCountAMonthAsItsDaysShow() {
        var counts = GOLMUD.get(() -> queries.month(caller.scope(), ObligationFilter.ALL, YearMonth.from(FIRST_HALF)));
        assertThat(counts).isNotEmpty().allMatch(count -> count.day().equals(FIRST_HALF));
        assertThat(counts.stream().mapToInt(count -> count.count()).sum()).isEqualTo(find(GOLMUD, ObligationFilter.ALL.between(FIRST_HALF, FIRST_HALF)).size());
    }

    @Test
    void shouldLetAPostsHolderSeeHisOwnFirstWhatWaits() {
        List<ObligationRow> mine = GOVERNMENT.get(() -> queries.mine(caller.scope()));
        assertThat(mine).isNotEmpty().allMatch(row -> row.clause().equals("M1.4"));
        assertThat(mine.stream().map(row -> row.state().waits()).toList()).isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        assertThat(mine.stream().filter(row -> row.state().waits()).map(ObligationRow::due).toList()).isSorted();
        assertThat(GOLMUD.get(() -> queries.mine(caller.scope()))).as("whom nobody linked").isEmpty();
    }

    /** Outside of a transaction, as a page asks. */
    @Test
    void shouldOpenACaseWithWhatCountsForIt() throws Exception {
        ObligationId id = one("M1.6", 4);
        transaction.begin();
        fulfilments.done(id, new Fact(UUID.randomUUID(), "格安述〔2022〕1号", "/accountability/report?id=1"), FIRST_HALF.minusDays(3));
        transaction.commit();
        ObligationCase owed = open(GOLMUD, id);
        assertThat(owed.records()).extracting(ObligationCase.Done::title).containsExactly("格安述〔2022〕1号");
        assertThat(owed.creditors()).isNotEmpty();
        assertThat(owed.facts().state()).isEqualTo(ObligationState.FULFILLED);
    }

    @Test
    void shouldAnswerForAPastDayAsItStoodThen() {
        ObligationId id = one("M1.6", 5);
        Sql.update("update duty_obligation set opened_on = ? where id = ?", LocalDate.of(2022, 1, 1), id.value());
        Sql.update("update duty_obligation_step set on_day = ? where obligation_id = ? and move = 'OPENED'", LocalDate.of(2022, 1, 1), id.value());
        Sql.update("update duty_obligation_step set on_day = ? where obligation_id = ? and move = 'MISSED'", FIRST_HALF.plusDays(1), id.value());
        GOLMUD.run(() -> keeping.excuse(id, "机构改革期间，经州政府同意免除。", List.of()));
        assertThat(stateOn(id, FIRST_HALF)).isEqualTo(ObligationState.OPEN);
        assertThat(stateOn(id, FIRST_HALF.plusDays(1))).isEqualTo(ObligationState.MISSED);
        assertThat(stateOn(id, null)).isEqualTo(ObligationState.EXCUSED);
        ObligationFilter late = of(YEAR).on(FIRST_HALF.plusDays(1)).late(true);
        assertThat(find(GOLMUD, late)).anyMatch(row -> row.id().equals(id));
        assertThat(find(GOLMUD, of(YEAR).late(true))).noneMatch(row -> row.id().equals(id));
        assertThat(find(GOLMUD, of(YEAR).on(LocalDate.of(2021, 12, 31)))).noneMatch(row -> row.id().equals(id));
    }

    @Test
    void shouldLetTheOfficeExcuseAndTakeItBack() {
        ObligationId id = one("M1.6", 6);
        assertThatExceptionOfType(ObligationNotFound.class).isThrownBy(() -> DELINGHA.run(() -> keeping.excuse(id, "理由", List.of())));
        GOLMUD.run(() -> keeping.excuse(id, "经市政府同意。", List.of()));
        assertThat(open(GOLMUD, id).mayExcuse()).isTrue();
        GOLMUD.run(() -> keeping.reinstate(id, "同意文件已经废止。"));
        assertThat(open(GOLMUD, id).facts().state()).isEqualTo(ObligationState.MISSED);
        assertThat(open(GOLMUD, id).steps()).extracting(ObligationStepRow::move).endsWith(ObligationMove.EXCUSED, ObligationMove.REINSTATED);
    }

    @Test
    void shouldMapDebtorsAgainstPeriods() {
        HeatMap map = heat(PREFECTURE, "M1.4");
        assertThat(map.columns()).hasSize(2);
        assertThat(map.lines()).hasSize(7);
        assertThat(map.sum().owed()).isEqualTo(map.lines().stream().mapToInt(line -> line.sum().owed()).sum()).isEqualTo(map.columns().stream().mapToInt(column -> column.sum().owed()).sum());
        assertThat(heat(GOLMUD, "M1.4").lines()).hasSize(1);
    }

    @Test
    void shouldWriteEverythingThatTheFilterFinds() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int written = PREFECTURE.get(() -> sheets.write(caller.scope(), of(YEAR), Messages.CHINESE, file));
        assertThat(written).isEqualTo((int) Sql.number("select count(*) from duty_obligation where due_on between ? and ?", LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 1, 1, 31)));
        String sheet = entry(file.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet.split("<row ", -1)).hasSize(written + 2);
        ByteArrayOutputStream ofDelingha = new ByteArrayOutputStream();
        DELINGHA.run(() -> sheets.write(caller.scope(), of(YEAR), Messages.CHINESE, ofDelingha));
        assertThat(entry(ofDelingha.toByteArray(), "xl/worksheets/sheet1.xml")).contains("德令哈市").doesNotContain("格尔木");
    }

    @Test
    void shouldCostFewStatements() throws Exception {
        assertThat(GOLMUD.get(() -> SqlLog.of(() -> queries.find(caller.scope(), of(YEAR), ObligationFilter.Sort.DUE, new PageRange(0, 20))))).hasSizeLessThanOrEqualTo(3);
        assertThat(GOVERNMENT.get(() -> SqlLog.of(() -> queries.mine(caller.scope())))).hasSizeLessThanOrEqualTo(3);
        ObligationId id = one("M1.6", 7);
        assertThat(GOLMUD.get(() -> SqlLog.of(() -> queries.get(caller.scope(), id)))).hasSizeLessThanOrEqualTo(4);
    }

    private ObligationState stateOn(ObligationId id, LocalDate day) {
        return find(GOLMUD, of(YEAR).on(day)).stream().filter(row -> row.id().equals(id)).map(ObligationRow::state).findFirst().orElse(null);
    }

    /** Each test takes one of its own. */
    private ObligationId one(String clause, int number) {
        var rows = find(GOLMUD, ObligationFilter.clause(clause).between(FIRST_HALF, FIRST_HALF));
        return rows.get(number).id();
    }

    /** The last day of the second half-year was a Saturday. */
    private static ObligationFilter of(int year) { return ObligationFilter.ALL.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 31)); }

    private List<ObligationRow> find(As who, ObligationFilter filter) {
        return who.get(() -> queries.find(caller.scope(), filter, ObligationFilter.Sort.DEBTOR, new PageRange(0, PageRange.MOST))).rows();
    }

    private ObligationCase open(As who, ObligationId id) { return who.get(() -> queries.get(caller.scope(), id)); }

    private HeatMap heat(As who, String clause) { return who.get(() -> heat.map(caller.scope(), ObligationFilter.clause(clause), YEAR)); }

    private static String entry(byte[] file, String name) throws IOException {
        Path copy = Files.createTempFile("obligations", ".xlsx");
        Files.write(copy, file);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }
}
