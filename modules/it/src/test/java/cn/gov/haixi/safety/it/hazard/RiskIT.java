package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.obligation.ObligationFilter;
import cn.gov.haixi.safety.duty.obligation.ObligationQueries;
import cn.gov.haixi.safety.duty.obligation.ObligationRow;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.duty.worklist.WorklistQueries;
import cn.gov.haixi.safety.hazard.check.WorkTypeRefused;
import cn.gov.haixi.safety.hazard.risk.AssessmentDayRefused;
import cn.gov.haixi.safety.hazard.risk.AssessmentMethod;
import cn.gov.haixi.safety.hazard.risk.Consequence;
import cn.gov.haixi.safety.hazard.risk.EventCase;
import cn.gov.haixi.safety.hazard.risk.EventDraft;
import cn.gov.haixi.safety.hazard.risk.Exposure;
import cn.gov.haixi.safety.hazard.risk.Factors;
import cn.gov.haixi.safety.hazard.risk.FactorsWanted;
import cn.gov.haixi.safety.hazard.risk.ImportedRisks;
import cn.gov.haixi.safety.hazard.risk.Likelihood;
import cn.gov.haixi.safety.hazard.risk.MeasureDraft;
import cn.gov.haixi.safety.hazard.risk.MeasureKind;
import cn.gov.haixi.safety.hazard.risk.MeasureSource;
import cn.gov.haixi.safety.hazard.risk.NotOwnRisks;
import cn.gov.haixi.safety.hazard.risk.ObjectDraft;
import cn.gov.haixi.safety.hazard.risk.RefusedRiskLine;
import cn.gov.haixi.safety.hazard.risk.ReviewIntervalRefused;
import cn.gov.haixi.safety.hazard.risk.RiskColour;
import cn.gov.haixi.safety.hazard.risk.RiskFileRefused;
import cn.gov.haixi.safety.hazard.risk.RiskFilter;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.hazard.risk.RiskImport;
import cn.gov.haixi.safety.hazard.risk.RiskKeeping;
import cn.gov.haixi.safety.hazard.risk.RiskLevel;
import cn.gov.haixi.safety.hazard.risk.RiskNodeNotFound;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.risk.RiskRow;
import cn.gov.haixi.safety.hazard.risk.RiskSheets;
import cn.gov.haixi.safety.hazard.risk.RiskTree;
import cn.gov.haixi.safety.hazard.risk.ThresholdsRefused;
import cn.gov.haixi.safety.hazard.risk.UnitDraft;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.it.Sql;
import cn.gov.haixi.safety.it.Together;
import cn.gov.haixi.safety.it.reporting.PassedDays;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Clause;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.parameter.ParameterDraft;
import cn.gov.haixi.safety.registry.parameter.ParameterVersions;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an enterprise keeps and assesses its risks, who sees them, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class RiskIT {
    private static final As OFFICER = HazardFixture.OFFICER;
    private static final As GOLMUD = HazardFixture.CLERK;
    private static final As PREFECTURE = HazardFixture.PREFECTURE;
    private static final As NEIGHBOUR = HazardFixture.NEIGHBOUR;
    private static final As SUPERVISOR = As.account("geermu-jianguan");
    private static final EventDraft LEAK = new EventDraft("(测试)䶮泄漏😀", "(测试)中毒", "(测试)切断、撤离");
    private static final MeasureDraft ALARM = new MeasureDraft(MeasureSource.INSPECTION, MeasureKind.SAFETY_INSTRUMENTS, null, "(测试)设报警仪", "(测试)报警仪在线", "测试责任人");
    @Inject private RiskKeeping keeping;
    @Inject private WorklistQueries worklist;
    @Inject private ParameterVersions parameters;
    @Inject private RiskQueries queries;
    @Inject private RiskImport sheets;
    @Inject private RiskSheets exports;
    @Inject private ObligationQueries obligations;
    @Inject private EnterpriseQueries enterprises;
    @Inject private PassedDays days;
    @Inject private Caller caller;
    @Inject private Clock clock;

    private EnterpriseId potash() { return OFFICER.get(() -> new EnterpriseId(caller.scope().enterprise())); }

    private RiskTree tree(As reader) {
        EnterpriseId potash = potash();
        return reader.get(() -> queries.tree(caller.scope(), potash));
    }

    private EventCase event(As reader, RiskId id) { return reader.get(() -> queries.event(caller.scope(), id)); }

    private RiskId object(String name) {
        return OFFICER.get(() -> keeping.addObject(new ObjectDraft(name, null, "测试部", "测试责任人", 3, new Position(new BigDecimal("95.1"), new BigDecimal("36.7")))));
    }

    private RiskId event(String object) {
        RiskId of = object(object);
        RiskId unit = OFFICER.get(() -> keeping.addUnit(of, new UnitDraft("(测试)单元", "测试部", "测试责任人")));
        return OFFICER.get(() -> keeping.addEvent(unit, LEAK));
    }

    private RiskTree.ObjectRow object(As reader, String name) { return tree(reader).objects().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(); }

    @Clause({"M5.7", "M5.8"})
    @Test
    void shouldColourWhatWasAssessedUpToTheEnterprise() {
        RiskId event = event("(测试)涂色对象");
        OFFICER.run(() -> keeping.addMeasure(event, ALARM));
        assertThat(object(GOLMUD, "(测试)涂色对象").colour()).isEqualTo(RiskColour.UNASSESSED);
        OFFICER.run(() -> keeping.assess(event, true, Factors.lec(Likelihood.QUITE_POSSIBLE, Exposure.CONTINUOUS, Consequence.DISASTER), today(), "(测试)班组参加"));
        RiskTree.ObjectRow object = object(GOLMUD, "(测试)涂色对象");
        assertThat(object.colour()).isEqualTo(RiskColour.RED);
        assertThat(object.units().get(0).colour()).isEqualTo(RiskColour.RED);
        assertThat(object.units().get(0).events().get(0).value()).isEqualByComparingTo("2400");
        OFFICER.run(() -> keeping.assess(event, false, Factors.ls(3, 3), today(), ""));
        EventCase whole = event(GOLMUD, event);
        assertThat(whole.event().colour()).isEqualTo(RiskColour.YELLOW);
        assertThat(whole.event().inherent()).as("before any measure").isEqualTo(RiskColour.RED);
        assertThat(whole.event().nextOn()).isEqualTo(today().plusMonths(12));
        assertThat(whole.assessments()).extracting(one -> one.factors().method()).containsExactly(AssessmentMethod.LS, AssessmentMethod.LEC);
        assertThat(whole.assessments().get(1).thresholds()).isEqualTo("320,160,70");
        assertThat(whole.event().measures()).singleElement().satisfies(measure -> assertThat(measure.kind().code()).isEqualTo("1-4"));
        RiskRow row = row(GOLMUD, potash());
        assertThat(row.red() + row.orange() + row.yellow() + row.blue() + row.unassessed()).isEqualTo(tree(GOLMUD).events().size());
        assertThat(row.colour()).isEqualTo(tree(GOLMUD).colour());
        assertThat(Sql.strings("select detail from platform_audit where act = 'hazard.risk.audit.assessed'")).anyMatch(detail -> detail.contains("3 × 3 = 9 YELLOW"));
    }

    @Clause("M5.7")
    @Test
    void shouldEndAPartWithAllBelowIt() {
        RiskId event = event("(测试)将注销");
        RiskId object = object(OFFICER, "(测试)将注销").id();
        int before = tree(OFFICER).events().size();
        OFFICER.run(() -> keeping.end(RiskLevel.OBJECT, object, "(测试)装置已拆除"));
        assertThat(tree(OFFICER).events()).hasSize(before - 1);
        assertThatThrownBy(() -> event(OFFICER, event)).isInstanceOf(RiskNodeNotFound.class);
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.addUnit(object, new UnitDraft("x", "x", "x")))).isInstanceOf(RiskNodeNotFound.class);
        assertThat(Sql.number("select count(*) from hazard_risk_event where id = ? and ended_on is not null", event.value())).isEqualTo(1);
    }

    @Clause("M5.7")
    @Test
    void shouldShowRisksToWhomTheyConcern() throws IOException {
        RiskId event = event("(测试)谁可见");
        EnterpriseId potash = potash();
        assertThat(event(PREFECTURE, event).keeps()).isFalse();
        assertThat(event(OFFICER, event).keeps()).isTrue();
        EnterpriseId refinery = PREFECTURE.get(() -> enterprises.byUscc("91632801MA7T00022J").orElseThrow().id());
        assertThat(all(SUPERVISOR)).as("a bureau sees whom it supervises").extracting(RiskRow::id).contains(refinery).doesNotContain(potash);
        assertThat(SUPERVISOR.get(() -> queries.tree(caller.scope(), refinery)).events()).isNotEmpty();
        assertThatThrownBy(() -> event(SUPERVISOR, event)).isInstanceOf(RiskNodeNotFound.class);
        for (As stranger : List.of(NEIGHBOUR, As.account("delingha-jianguan"))) {
            assertThatThrownBy(() -> event(stranger, event)).isInstanceOf(RiskNodeNotFound.class);
            assertThatThrownBy(() -> tree(stranger)).isInstanceOf(RiskNodeNotFound.class);
            assertThatThrownBy(() -> stranger.run(() -> exports.writeTree(caller.scope(), potash, Messages.CHINESE, OutputStream.nullOutputStream()))).isInstanceOf(RiskNodeNotFound.class);
            assertThat(all(stranger)).extracting(RiskRow::id).doesNotContain(potash);
            assertThat(stranger.get(() -> queries.spots(caller.scope()))).noneMatch(spot -> spot.enterprise().equals(potash));
        }
        assertThat(all(OFFICER)).extracting(RiskRow::id).containsExactly(potash);
        assertThat(OFFICER.get(() -> queries.regions(caller.scope()))).hasSize(1);
        EnterpriseId cement = PREFECTURE.get(() -> enterprises.byUscc("91632802MA7T0009XU").orElseThrow().id());
        assertThatThrownBy(() -> OFFICER.run(() -> queries.tree(caller.scope(), cement))).isInstanceOf(RiskNodeNotFound.class);
        assertThatThrownBy(() -> As.account("geermu-caiwu").run(() -> queries.find(caller.scope(), RiskFilter.ALL, new PageRange(0, 20)))).isInstanceOf(EJBAccessException.class);
        assertThat(exported(NEIGHBOUR)).noneMatch(cell -> cell.contains("盐湖钾肥"));
        assertThat(exported(GOLMUD)).anyMatch(cell -> cell.contains("盐湖钾肥"));
    }

    @Test
    void shouldLetOnlyTheEnterpriseKeepItsRisks() {
        RiskId event = event("(测试)谁可改");
        assertThatThrownBy(() -> GOLMUD.run(() -> keeping.assess(event, false, Factors.ls(1, 1), today(), ""))).isInstanceOf(EJBAccessException.class);
        As keeper = As.account("geermu-banli").may(Permission.RISK_KEEP, Permission.HAZARD_SEE);
        assertThatThrownBy(() -> keeper.run(() -> keeping.end(RiskLevel.EVENT, event, "x"))).isInstanceOf(NotOwnRisks.class);
        As insurer = As.account("shili-baoxian").may(Permission.RISK_KEEP, Permission.HAZARD_SEE);
        assertThatThrownBy(() -> insurer.run(() -> keeping.assess(event, false, Factors.ls(1, 1), today(), ""))).isInstanceOf(RiskNodeNotFound.class);
    }

    @Test
    void shouldRefuseWhatIsNoAssessment() {
        RiskId event = event("(测试)无效评估");
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(event, false, Factors.ls(6, 1), today(), ""))).isInstanceOf(FactorsWanted.class);
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(event, false, Factors.lec(Likelihood.EXPECTED, null, null), today(), ""))).isInstanceOf(FactorsWanted.class);
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(event, false, Factors.ls(1, 1), today().plusDays(1), ""))).isInstanceOf(AssessmentDayRefused.class);
        OFFICER.run(() -> keeping.assess(event, false, Factors.ls(1, 1), today(), ""));
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(event, false, Factors.ls(1, 1), today().minusDays(1), ""))).isInstanceOf(AssessmentDayRefused.class);
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(event, false, Factors.ls(1, 1), today(), "长".repeat(501)))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(new RiskId(null), false, Factors.ls(1, 1), today(), ""))).isInstanceOf(RiskNodeNotFound.class);
        assertThat(event(OFFICER, event).assessments()).hasSize(1);
    }

    @Test
    void shouldRefuseEmptyLongAndStrangeWords() {
        assertThatThrownBy(() -> object(" ")).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> object("长".repeat(121))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> keeping.addObject(new ObjectDraft("x", null, "x", "x", 5, null)))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> OFFICER.get(() -> keeping.addObject(new ObjectDraft("x", null, "x", "x", null, new Position(new BigDecimal("200"), BigDecimal.ONE))))).isInstanceOf(ConstraintViolationException.class);
        object("(测试)𠮷\u0000对象");
        assertThat(object(OFFICER, "(测试)𠮷对象").sourceLevel()).isEqualTo(3);
    }

    @Test
    void shouldTellWhoeverChangesOnTopOfAnOlderVersion() {
        object("(测试)两人同改");
        RiskTree.ObjectRow seen = object(OFFICER, "(测试)两人同改");
        ObjectDraft draft = new ObjectDraft("(测试)两人同改", "码", "测试部", "甲", null, null);
        OFFICER.run(() -> keeping.change(seen.id(), seen.version(), draft));
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.change(seen.id(), seen.version(), draft))).isInstanceOf(ChangedMeanwhile.class);
        RiskId event = event("(测试)两人同评");
        var outcomes = Together.run(() -> OFFICER.get(() -> keeping.assess(event, false, Factors.ls(1, 1), today(), "甲")), () -> OFFICER.get(() -> keeping.assess(event, false, Factors.ls(5, 5), today(), "乙")));
        assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        EventCase whole = event(OFFICER, event);
        assertThat(whole.assessments()).hasSize(2);
        assertThat(whole.event().colour()).as("that of the later one").isEqualTo(whole.assessments().get(0).colour());
    }

    @Clause("M5.8")
    @Test
    void shouldOweTheRegularAssessmentUntilAllIsAssessed() {
        days.say(new DayHasPassed(today()));
        event("(测试)定期评估");
        List<ObligationRow> waiting = owed().stream().filter(row -> row.state().waits() && !row.period().to().isBefore(today())).toList();
        assertThat(waiting).isNotEmpty();
        waiting.forEach(row -> Sql.update("update duty_obligation set period_from = ? where id = ?", today().minusDays(30).toString(), row.id().value()));
        tree(OFFICER).events().forEach(placed -> OFFICER.run(() -> keeping.assess(placed.event().id(), false, Factors.ls(2, 2), today(), "(测试)年度复评")));
        assertThat(owed()).filteredOn(row -> waiting.stream().anyMatch(one -> one.id().equals(row.id()))).extracting(ObligationRow::state).containsOnly(ObligationState.FULFILLED);
        RiskFilter overdue = new RiskFilter(null, null, null, null, today(), false);
        assertThat(GOLMUD.get(() -> queries.find(caller.scope(), overdue, new PageRange(0, 200))).rows()).extracting(RiskRow::id).doesNotContain(potash());
    }

    private List<ObligationRow> owed() {
        EnterpriseId potash = potash();
        As reader = As.account("zhou-zhuren").may(Permission.DUTY_SEE);
        return reader.get(() -> obligations.find(caller.scope(), ObligationFilter.clause("M5.8"), ObligationFilter.Sort.DUE, new PageRange(0, PageRange.MOST))).rows().stream()
                .filter(row -> row.debtor().equals(potash.value())).toList();
    }

    @Clause("M5.7")
    @Test
    void shouldTakeOverASheetWholeOrNothingOfIt() throws IOException {
        String[] right = {"(测试)导入对象", "一号单元", "生产部", "李明", "泄漏", "中毒", "撤离", "LEC", "3", "6", "40", "设报警仪", "1-4", "2", "报警仪在线", "王芳"};
        String[] same = right.clone();
        same[11] = "双人监护\n作业前确认";
        same[12] = "操作记录";
        String[] matrix = {"(测试)导入对象", "二号单元", "生产部", "李明", "坠落", "伤亡", "急救", "风险矩阵（LS）", "3", "", "4", "系安全带", "4-2", "人工隐患排查", "安全带完好", "孙丽"};
        String[] wrong = matrix.clone();
        wrong[8] = "7";
        wrong[12] = "9-9";
        String[] empty = matrix.clone();
        empty[4] = "";
        empty[0] = "长".repeat(121);
        ImportedRisks refused = read(List.of(right, wrong, empty));
        assertThat(refused.measures()).isZero();
        assertThat(refused.refused()).extracting(RefusedRiskLine::number).containsExactly(3, 4);
        assertThat(refused.refused().get(0).why()).contains("可能性L", "措施类别");
        assertThat(refused.refused().get(1).why()).contains("风险事件", "太长");
        assertThat(tree(OFFICER).objects()).noneMatch(one -> one.name().equals("(测试)导入对象"));
        String[] otherFactors = right.clone();
        otherFactors[10] = "7";
        String[] otherKeeper = matrix.clone();
        otherKeeper[3] = "别人";
        otherKeeper[4] = "另一事件";
        ImportedRisks contradicting = read(List.of(right, otherFactors, matrix, otherKeeper));
        assertThat(contradicting.refused()).extracting(RefusedRiskLine::number).as("two lines that say of one thing what an earlier one says otherwise").containsExactly(3, 5);
        assertThat(contradicting.refused().get(0).why()).contains("第 2 行");
        assertThat(read(List.of(right, same, matrix)).measures()).isEqualTo(3);
        ImportedRisks again = read(List.of(right, same, matrix));
        assertThat(again.measures()).as("the same file twice doubles nothing").isZero();
        assertThat(again.known()).isEqualTo(3);
        assertThat(read(List.<String[]>of(otherFactors)).refused()).singleElement().satisfies(line -> assertThat(line.why()).contains("LEC 3 × 6 × 40"));
        RiskTree.ObjectRow object = object(OFFICER, "(测试)导入对象");
        assertThat(object.colour()).isEqualTo(RiskColour.RED);
        assertThat(object.units()).extracting(RiskTree.UnitRow::name).containsExactly("一号单元", "二号单元");
        assertThat(object.units().get(0).events()).singleElement().satisfies(event -> assertThat(event.measures()).hasSize(2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OFFICER.run(() -> exports.writeTree(caller.scope(), potash(), Messages.CHINESE, out));
        assertThat(cells(out.toByteArray())).contains("(测试)导入对象", "双人监护\n作业前确认", "重大风险", "MA7T00014");
    }

    @Test
    void shouldRefuseWhatIsNoSheet() throws IOException {
        Path file = Files.createTempFile("risks", ".xlsx");
        try {
            Files.writeString(file, "<html>不是表格</html>");
            assertThatThrownBy(() -> OFFICER.get(() -> sheets.read(file, Messages.CHINESE))).isInstanceOf(RiskFileRefused.class);
            assertThatThrownBy(() -> GOLMUD.get(() -> sheets.read(file, Messages.CHINESE))).isInstanceOf(EJBAccessException.class);
        } finally {
            Files.delete(file);
        }
        assertThatThrownBy(() -> read(List.of())).isInstanceOf(RiskFileRefused.class);
    }

    /** The template's own examples are a sheet that can be taken over. */
    @Test
    void shouldTakeOverItsOwnTemplate() throws IOException {
        Path file = Files.createTempFile("risks", ".xlsx");
        try {
            OFFICER.run(() -> {
                try (OutputStream to = Files.newOutputStream(file)) {
                    exports.writeTemplate(Messages.CHINESE, to);
                }
            });
            ImportedRisks taken = OFFICER.get(() -> sheets.read(file, Messages.CHINESE));
            assertThat(taken.measures() + taken.known()).as("whether somebody has tried it before or not").isEqualTo(2);
        } finally {
            Files.delete(file);
        }
    }

    private ImportedRisks read(List<String[]> rows) throws IOException {
        Path file = Files.createTempFile("risks", ".xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("heading");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i + 1);
                for (int j = 0; j < rows.get(i).length; j++) {
                    row.createCell(j).setCellValue(rows.get(i)[j]);
                }
            }
            book.write(out);
        }
        try {
            return OFFICER.get(() -> sheets.read(file, Messages.CHINESE));
        } finally {
            Files.delete(file);
        }
    }

    private List<RiskRow> all(As reader) { return reader.get(() -> queries.find(caller.scope(), RiskFilter.ALL, new PageRange(0, 1_000_000_000))).rows(); }

    private RiskRow row(As reader, EnterpriseId id) { return all(reader).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(); }

    private List<String> exported(As reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reader.run(() -> exports.write(caller.scope(), RiskFilter.ALL, Messages.CHINESE, out));
        return cells(out.toByteArray());
    }

    private static List<String> cells(byte[] file) throws IOException {
        List<String> cells = new java.util.ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    private LocalDate today() { return LocalDate.now(clock); }

    /** Only an assessment with the measures as they are renews the day of the next one; the first is no older than the interval. */
    @Clause("M5.8")
    @Test
    void shouldNotRenewTheReviewByAnInherentAssessment() {
        RiskId event = event("(测试)固有风险");
        assertThatThrownBy(() -> OFFICER.run(() -> keeping.assess(event, false, Factors.ls(3, 3), today().minusMonths(12).minusDays(1), ""))).isInstanceOf(AssessmentDayRefused.class);
        OFFICER.run(() -> keeping.assess(event, false, Factors.ls(3, 3), today().minusMonths(6), ""));
        OFFICER.run(() -> keeping.assess(event, true, Factors.ls(5, 5), today(), ""));
        EventCase whole = event(GOLMUD, event);
        assertThat(whole.event().inherent()).isEqualTo(RiskColour.RED);
        assertThat(whole.event().colour()).isEqualTo(RiskColour.YELLOW);
        assertThat(whole.event().nextOn()).isEqualTo(today().minusMonths(6).plusMonths(12));
    }

    /** What is left undone is seen by whoever can do it: on the enterprise's own worklist, and in nobody's scope twice. */
    @Clause("M5.8")
    @Test
    void shouldLayTheReviewOnTheEnterprisesDesk() {
        RiskId unassessed = event("(测试)尚未评估");
        days.say(new DayHasPassed(today()));
        ObligationRow owed = owed().stream().filter(row -> row.state().waits()).findFirst().orElseThrow();
        Sql.update("delete from duty_work_item where subject_id = ?", owed.id().value());
        Sql.update("update duty_obligation set period_to = ?, due_on = ? where id = ?", today().plusDays(3).toString(), today().plusDays(3).toString(), owed.id().value());
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(OFFICER.get(() -> worklist.mine(caller.scope(), new PageRange(0, 50))).rows()).anySatisfy(row -> {
            assertThat(row.title()).startsWith("M5.8");
            assertThat(row.link()).isEqualTo("/hazard/risks");
        });
        assertThat(OFFICER.get(() -> worklist.count(caller.scope()))).isPositive();
        assertThat(SUPERVISOR.get(() -> worklist.mine(caller.scope(), new PageRange(0, 200))).rows()).noneMatch(row -> row.link().equals("/hazard/risks"));
        Sql.update("delete from duty_work_item where subject_id = ?", owed.id().value());
        Sql.update("update duty_obligation set period_from = ?, period_to = ?, due_on = ? where id = ?", today().minusDays(90).toString(), today().minusDays(20).toString(), today().minusDays(20).toString(), owed.id().value());
        days.say(new DayHasPassed(today().minusDays(1)));
        assertThat(OFFICER.get(() -> worklist.mine(caller.scope(), new PageRange(0, 50))).rows()).as("overdue before it was ever laid there").anyMatch(row -> row.link().equals("/hazard/risks"));
        OFFICER.run(() -> keeping.end(RiskLevel.EVENT, unassessed, "(测试)"));
    }

    /** Two first acts of an enterprise at once: both are kept. */
    @Test
    void shouldBeginAnEnterpriseOnce() {
        EnterpriseId potash = potash();
        long events = Sql.number("select count(*) from hazard_risk_object where enterprise_id = ?", potash.value());
        Sql.update("delete from hazard_risk_standing where enterprise_id = ?", potash.value());
        var outcomes = Together.run(() -> OFFICER.get(() -> keeping.addObject(new ObjectDraft("(测试)同时甲", null, "x", "x", null, null))), () -> OFFICER.get(() -> keeping.addObject(new ObjectDraft("(测试)同时乙", null, "x", "x", null, null))));
        assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        assertThat(Sql.number("select count(*) from hazard_risk_object where enterprise_id = ?", potash.value())).isEqualTo(events + 2);
    }

    /** M5.7 means all enterprises: who keeps no list is counted as not done, is found by the list, and owes no review of nothing. */
    @Clause("M5.7")
    @Test
    void shouldSeeWhoKeepsNoList() {
        days.say(new DayHasPassed(today()));
        RiskFilter without = new RiskFilter(null, null, null, null, null, true);
        List<RiskRow> rows = PREFECTURE.get(() -> queries.find(caller.scope(), without, new PageRange(0, 200))).rows();
        assertThat(rows).isNotEmpty().allMatch(RiskRow::none);
        assertThat(rows).extracting(RiskRow::id).doesNotContain(potash());
        long debtors = Sql.number("select count(*) from duty_obligation o join hazard_risk_standing s on s.enterprise_id = o.debtor_id where o.rule = 'hazard.risk.review' and o.state = 'OPEN'"
                + " and s.red + s.orange + s.yellow + s.blue + s.unassessed = 0");
        assertThat(debtors).isZero();
    }

    @Clause("M5.8")
    @Test
    void shouldRefuseBoundsThatRunTheWrongWay() {
        As keeper = As.account("zhou-zhuren").may(Permission.PARAMETER_EDIT);
        for (String wrong : List.of("70,160,320", "320,160", "320,160,x", "320,160,0", "红,橙,黄", "320,160,160")) {
            assertThatThrownBy(() -> keeper.get(() -> parameters.add(new ParameterDraft("hazard.risk.lec", today().plusDays(40), wrong, "（测试）文件", null)))).as(wrong).isInstanceOf(ThresholdsRefused.class);
        }
        for (String wrong : List.of("0", "-3", "121")) {
            assertThatThrownBy(() -> keeper.get(() -> parameters.add(new ParameterDraft("hazard.risk.review", today().plusDays(40), wrong, "（测试）文件", null)))).as(wrong).isInstanceOf(ReviewIntervalRefused.class);
        }
        assertThatThrownBy(() -> keeper.get(() -> parameters.add(new ParameterDraft("hazard.check.work-types", today().plusDays(40), "日常，包保", "（测试）文件", null)))).isInstanceOf(WorkTypeRefused.class);
    }
}
