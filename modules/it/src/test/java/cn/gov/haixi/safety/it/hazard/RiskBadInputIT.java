package cn.gov.haixi.safety.it.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.hazard.check.CheckDraft;
import cn.gov.haixi.safety.hazard.check.CheckFilter;
import cn.gov.haixi.safety.hazard.check.CheckId;
import cn.gov.haixi.safety.hazard.check.CheckKeeping;
import cn.gov.haixi.safety.hazard.check.CheckNotFound;
import cn.gov.haixi.safety.hazard.check.CheckQueries;
import cn.gov.haixi.safety.hazard.check.CheckRateFilter;
import cn.gov.haixi.safety.hazard.check.CheckRates;
import cn.gov.haixi.safety.hazard.check.CheckStatus;
import cn.gov.haixi.safety.hazard.check.Checks;
import cn.gov.haixi.safety.hazard.check.CycleUnit;
import cn.gov.haixi.safety.hazard.check.Rhythm;
import cn.gov.haixi.safety.hazard.risk.EventDraft;
import cn.gov.haixi.safety.hazard.risk.Factors;
import cn.gov.haixi.safety.hazard.risk.ImportedRisks;
import cn.gov.haixi.safety.hazard.risk.MeasureDraft;
import cn.gov.haixi.safety.hazard.risk.MeasureKind;
import cn.gov.haixi.safety.hazard.risk.MeasureSource;
import cn.gov.haixi.safety.hazard.risk.ObjectDraft;
import cn.gov.haixi.safety.hazard.risk.RiskFileRefused;
import cn.gov.haixi.safety.hazard.risk.RiskFilter;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.hazard.risk.RiskImport;
import cn.gov.haixi.safety.hazard.risk.RiskKeeping;
import cn.gov.haixi.safety.hazard.risk.RiskLevel;
import cn.gov.haixi.safety.hazard.risk.RiskNodeNotFound;
import cn.gov.haixi.safety.hazard.risk.RiskQueries;
import cn.gov.haixi.safety.hazard.risk.RiskSheets;
import cn.gov.haixi.safety.hazard.risk.UnitDraft;
import cn.gov.haixi.safety.it.As;
import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent to dual prevention and its inspections is kept whole or refused with a word; nothing is half done. */
@ExtendWith(ArquillianExtension.class)
class RiskBadInputIT {
    private static final As OFFICER = HazardFixture.OFFICER;
    private static final String HUGE = "隐".repeat(3_500_000);
    private static final List<String> TOO_LONG = List.of(HUGE, "长".repeat(5_001));
    private static final List<String> EMPTY = List.of("", " ", "\t\n", "　", "\u00a0\u200b", "\u0000");
    @Inject private RiskKeeping keeping;
    @Inject private RiskQueries risks;
    @Inject private RiskImport intake;
    @Inject private RiskSheets sheets;
    @Inject private CheckKeeping tasks;
    @Inject private Checks checks;
    @Inject private CheckQueries inspections;
    @Inject private CheckRates rates;
    @Inject private Caller caller;
    @Inject private Clock clock;

    private LocalDate today() { return LocalDate.now(clock); }

    private int parts() { return OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()))).objects().size(); }

    private RiskId measure() {
        return OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()))).events().stream().flatMap(one -> one.event().measures().stream()).findFirst().orElseThrow().id();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).satisfies(refusal -> assertThat(refusal).isInstanceOfAny(ConstraintViolationException.class, BusinessException.class));
    }

    @Test
    void shouldRefuseTextsOfAnyWrongLengthInEveryField() {
        int before = parts();
        RiskId object = OFFICER.get(() -> keeping.addObject(new ObjectDraft("(测试)坏输入", null, "x", "x", null, null)));
        RiskId unit = OFFICER.get(() -> keeping.addUnit(object, new UnitDraft("(测试)单元", "x", "x")));
        RiskId event = OFFICER.get(() -> keeping.addEvent(unit, new EventDraft("(测试)事件", "x", "x")));
        RiskId measure = measure();
        List<Consumer<String>> fields = List.of(text -> keeping.addObject(new ObjectDraft(text, null, "x", "x", null, null)), text -> keeping.addObject(new ObjectDraft("x", null, text, "x", null, null)),
                text -> keeping.addObject(new ObjectDraft("x", null, "x", text, null, null)), text -> keeping.addUnit(object, new UnitDraft(text, "x", "x")), text -> keeping.addUnit(object, new UnitDraft("x", text, "x")),
                text -> keeping.addUnit(object, new UnitDraft("x", "x", text)), text -> keeping.addEvent(unit, new EventDraft(text, "x", "x")), text -> keeping.addEvent(unit, new EventDraft("x", text, "x")),
                text -> keeping.addEvent(unit, new EventDraft("x", "x", text)), text -> keeping.addMeasure(event, measure(text, "x", "x")), text -> keeping.addMeasure(event, measure("x", text, "x")),
                text -> keeping.addMeasure(event, measure("x", "x", text)), text -> keeping.end(RiskLevel.EVENT, event, text), text -> tasks.add(measure, check(text, "x")), text -> tasks.add(measure, check("x", text)));
        fields.forEach(field -> List.of(TOO_LONG, EMPTY).forEach(texts -> texts.forEach(text -> refused(() -> OFFICER.run(() -> field.accept(text))))));
        refused(() -> OFFICER.get(() -> keeping.addObject(new ObjectDraft("x", HUGE, "x", "x", null, null))));
        refused(() -> OFFICER.get(() -> keeping.assess(event, true, Factors.ls(3, 3), today(), HUGE)));
        refused(() -> OFFICER.get(() -> tasks.add(measure, new CheckDraft("x", rhythm(), "x", "0", HUGE))));
        assertThat(parts()).as("nothing but what was meant").isEqualTo(before + 1);
        OFFICER.run(() -> keeping.end(RiskLevel.OBJECT, object, "(测试)"));
    }

    private static MeasureDraft measure(String description, String check, String responsible) { return new MeasureDraft(MeasureSource.INSPECTION, MeasureKind.PLAN, "", description, check, responsible); }

    private CheckDraft check(String content, String inspector) { return new CheckDraft(content, rhythm(), inspector, "0", null); }

    private Rhythm rhythm() { return new Rhythm(1, CycleUnit.DAY, today(), LocalTime.of(0, 0), LocalTime.of(23, 59, 59), false); }

    @Test
    void shouldRefuseDaysAndNumbersThatAreNone() {
        RiskId event = OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(caller.scope().enterprise()))).events().get(0).event().id();
        for (LocalDate day : List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX, LocalDate.MIN)) {
            refused(() -> OFFICER.get(() -> keeping.assess(event, false, Factors.ls(1, 1), day, "")));
            refused(() -> OFFICER.get(() -> tasks.add(measure(), new CheckDraft("x", new Rhythm(1, CycleUnit.YEAR, day, LocalTime.of(8, 0), LocalTime.of(9, 0), false), "x", "0", null))));
        }
        for (int amount : new int[] {Integer.MIN_VALUE, -1, 0, 1000, Integer.MAX_VALUE}) {
            refused(() -> OFFICER.get(() -> tasks.add(measure(), new CheckDraft("x", new Rhythm(amount, CycleUnit.HOUR, today(), LocalTime.of(8, 0), LocalTime.of(9, 0), false), "x", "0", null))));
            refused(() -> OFFICER.get(() -> keeping.assess(event, false, Factors.ls(amount, 1), today(), "")));
        }
        CheckId long999 = OFFICER.get(() -> tasks.add(measure(), new CheckDraft("(测试)最长周期", new Rhythm(999, CycleUnit.YEAR, LocalDate.of(2000, 1, 1), LocalTime.of(8, 0), LocalTime.of(9, 0), false), "x", "0", null)));
        OFFICER.run(() -> checks.record(long999, LocalDate.of(2000, 1, 1).atTime(8, 0), CheckStatus.NORMAL, "", List.of()));
        assertThat(OFFICER.get(() -> inspections.get(caller.scope(), long999)).from().getYear()).isEqualTo(2999);
        OFFICER.run(() -> tasks.end(long999, "(测试)"));
    }

    @Test
    void shouldFindNothingUnderIdsThatAreNone() {
        for (UUID id : new UUID[] {null, new UUID(0, 0), UUID.randomUUID()}) {
            assertThatThrownBy(() -> OFFICER.get(() -> risks.event(caller.scope(), new RiskId(id)))).isInstanceOf(RiskNodeNotFound.class);
            assertThatThrownBy(() -> OFFICER.get(() -> risks.tree(caller.scope(), new EnterpriseId(id)))).isInstanceOf(BusinessException.class);
            assertThatThrownBy(() -> OFFICER.get(() -> inspections.get(caller.scope(), new CheckId(id)))).isInstanceOf(CheckNotFound.class);
            assertThatThrownBy(() -> OFFICER.get(() -> checks.record(new CheckId(id), LocalDateTime.now(clock), CheckStatus.NORMAL, "", List.of()))).isInstanceOf(CheckNotFound.class);
            assertThatThrownBy(() -> OFFICER.run(() -> keeping.end(RiskLevel.UNIT, new RiskId(id), "x"))).isInstanceOf(RiskNodeNotFound.class);
        }
        String strange = "%_!'\"\\\u0000䶮𠀀".repeat(20);
        assertThat(OFFICER.get(() -> risks.find(caller.scope(), new RiskFilter(strange, strange, strange, null, null, false), new PageRange(0, 20))).rows()).isEmpty();
        assertThat(OFFICER.get(() -> inspections.find(caller.scope(), new CheckFilter(null, strange, strange, null, false), new PageRange(0, 20))).rows()).isEmpty();
        assertThat(OFFICER.get(() -> rates.find(caller.scope(), new CheckRateFilter(strange, strange, ObligationPeriod.year(2026)), new PageRange(0, 20))).rows()).isEmpty();
    }

    @Test
    void shouldRefuseFilesThatAreNoList() throws IOException {
        int before = parts();
        assertThatThrownBy(() -> read(bomb())).as("a hundred megabytes in a hundred kilobytes").isInstanceOf(RiskFileRefused.class);
        assertThatThrownBy(() -> read("PK\u0003\u0004nothing".getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(RiskFileRefused.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(RiskFileRefused.class);
        assertThatThrownBy(() -> read(book(sheet -> {
            for (int row = 1; row <= RiskImport.MOST_ROWS + 1; row++) {
                sheet.createRow(row).createCell(0).setCellValue("x");
            }
        }))).as("too many lines").isInstanceOf(RiskFileRefused.class);
        ImportedRisks formulas = read(book(sheet -> sheet.createRow(1).createCell(0).setCellFormula("HYPERLINK(\"http://x\",\"对象\")")));
        assertThat(formulas.measures()).as("a formula is told as what it is: no name").isZero();
        assertThat(formulas.refused()).isNotEmpty();
        ImportedRisks merged = read(book(sheet -> {
            sheet.createRow(1).createCell(0).setCellValue("(测试)合并");
            sheet.createRow(3).createCell(0).setCellValue(HUGE.substring(0, 32_000));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 4));
        }));
        assertThat(merged.refused()).as("what stands under a merged cell is empty").extracting(line -> line.number()).containsExactly(2, 4);
        assertThat(parts()).isEqualTo(before);
    }

    private ImportedRisks read(byte[] content) throws IOException {
        Path file = Files.createTempFile("risks", ".xlsx");
        try {
            Files.write(file, content);
            return OFFICER.get(() -> intake.read(file, Messages.CHINESE));
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] book(Consumer<Sheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("heading");
            fill.accept(sheet);
            book.write(out);
        }
        return out.toByteArray();
    }

    /** The template, its sheet blown up with blanks. */
    private byte[] bomb() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        OFFICER.run(() -> sheets.writeTemplate(Messages.CHINESE, template));
        Path file = Files.createTempFile("template", ".xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Files.write(file, template.toByteArray());
        try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.getInputStream(entry).transferTo(zip);
                if (entry.getName().endsWith("sheet1.xml")) {
                    blanks(zip);
                }
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    private static void blanks(OutputStream to) throws IOException {
        byte[] blank = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 100; i++) {
            to.write(blank);
        }
    }
}
