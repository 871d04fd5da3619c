package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Takes over an enterprise's risk list from the sheet of {@link RiskSheets#writeTemplate}: a line is a measure with everything above it, and the factors of
 * its event's assessment. All lines are looked at first; where one is wrong none is taken over, and every fault is told with its line.
 */
@Stateless
@RolesAllowed(Permission.RISK_KEEP)
public class RiskImport {
    public static final int MOST_ROWS = 5_000;

    @Inject private TakingOver taking;

    public ImportedRisks read(@NotNull Path file, @NotNull Locale locale) {
        List<RiskLine> lines = new ArrayList<>();
        List<RefusedRiskLine> refused = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ); XSSFWorkbook book = new XSSFWorkbook(opened)) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() > MOST_ROWS || sheet.getLastRowNum() < 1) {
                throw new RiskFileRefused(MOST_ROWS);
            }
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Line line = row == null ? null : new Line(row, locale);
                if (line != null && !line.blank()) {
                    line.read().ifPresent(lines::add);
                    if (!line.faults.isEmpty()) {
                        refused.add(new RefusedRiskLine(i + 1, line.cell(RiskColumn.EVENT), String.join("；", line.faults)));
                    }
                }
            }
        } catch (IOException | InvalidFormatException | POIXMLException | IllegalArgumentException unreadable) {
            throw new RiskFileRefused(MOST_ROWS);
        }
        if (lines.isEmpty() && refused.isEmpty()) {
            throw new RiskFileRefused(MOST_ROWS);
        }
        return refused.isEmpty() ? taking.all(lines, locale) : ImportedRisks.none(refused);
    }

    /** One line, and what is wrong with it. */
    private static final class Line {
        private final DataFormatter reader = new DataFormatter(Locale.ROOT);
        private final Row row;
        private final Locale locale;
        private final List<String> faults = new ArrayList<>();

        Line(Row row, Locale locale) {
            this.row = row;
            this.locale = locale;
        }

        boolean blank() { return Stream.of(RiskColumn.values()).allMatch(column -> cell(column).isEmpty()); }

        /** A long text keeps its lines; no other control character stays. */
        String cell(RiskColumn column) {
            String typed = reader.formatCellValue(row.getCell(column.ordinal())).replace("\r\n", "\n");
            return typed.replaceAll(column.lines() ? "[\\p{Cntrl}&&[^\n]]" : "\\p{Cntrl}", "").strip();
        }

        Optional<RiskLine> read() {
            for (RiskColumn column : RiskColumn.values()) {
                String cell = cell(column);
                if (cell.isEmpty() && !column.optional() || cell.codePointCount(0, cell.length()) > column.longest()) {
                    fault(column, cell.isEmpty() ? "hazard.risk.sheet-empty" : "hazard.risk.sheet-too-long");
                }
            }
            Factors factors = factors();
            MeasureKind kind = one(MeasureKind.values(), MeasureKind::code, RiskColumn.KIND);
            MeasureSource source = one(MeasureSource.values(), one -> String.valueOf(one.code()), RiskColumn.SOURCE);
            return faults.isEmpty() ? Optional.of(new RiskLine(row.getRowNum() + 1, cell(RiskColumn.OBJECT), cell(RiskColumn.UNIT), cell(RiskColumn.DEPARTMENT), cell(RiskColumn.RESPONSIBLE),
                    new EventDraft(cell(RiskColumn.EVENT), cell(RiskColumn.CONSEQUENCE), cell(RiskColumn.EMERGENCY)), factors,
                    new MeasureDraft(source, kind, cell(RiskColumn.DETAIL), cell(RiskColumn.MEASURE), cell(RiskColumn.CHECK), cell(RiskColumn.KEEPER)))) : Optional.empty();
        }

        private Factors factors() {
            AssessmentMethod method = one(AssessmentMethod.values(), AssessmentMethod::name, RiskColumn.METHOD);
            if (method == null) {
                return null;
            }
            if (method == AssessmentMethod.LEC) {
                return Factors.lec(one(Likelihood.values(), one -> plain(one.factor()), RiskColumn.LIKELIHOOD), one(Exposure.values(), one -> plain(one.factor()), RiskColumn.EXPOSURE),
                        one(Consequence.values(), one -> plain(one.factor()), RiskColumn.SEVERITY));
            }
            return Factors.ls(step(RiskColumn.LIKELIHOOD), step(RiskColumn.SEVERITY));
        }

        private Integer step(RiskColumn column) { return one(new Integer[] {1, 2, 3, 4, 5}, String::valueOf, column); }

        private static String plain(BigDecimal factor) { return factor.stripTrailingZeros().toPlainString(); }

        /** By its code, or by its word in either language. */
        private <E> E one(E[] all, Function<E, String> code, RiskColumn column) {
            String typed = cell(column);
            Optional<E> found = Stream.of(all).filter(one -> code.apply(one).equalsIgnoreCase(typed) || one instanceof Enum<?> constant
                    && Messages.LOCALES.stream().anyMatch(locale -> Messages.text(locale, Messages.key(constant)).equalsIgnoreCase(typed))).findFirst();
            if (found.isEmpty() && (!typed.isEmpty() || column.optional())) {
                fault(column, "hazard.risk.sheet-unknown");
            }
            return found.orElse(null);
        }

        private void fault(RiskColumn column, String key) { faults.add(Messages.text(locale, key, Messages.text(locale, column.heading()))); }
    }
}
