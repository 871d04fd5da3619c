package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes hazards as Excel: everything that a filter finds, in the order in which they were reported, piece by piece to the caller's stream. Outside of
 * any transaction, so that the session keeps none of the rows that are written. The empty sheet of an import too.
 */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HazardSheets {
    private static final List<String> COLUMNS = List.of("number", "state", "grade", "source", "enterprise", "region", "place", "found", "found-on", "supervisor", "due", "listed");
    private static final List<String> WIDE = List.of("enterprise", "place", "found", "supervisor");
    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_A_READ = 2_000;
    /** An Excel sheet ends at 1,048,576. */
    private static final int MOST = 1_000_000;
    private static final int CHARACTER = 256;

    @Inject private HazardQueries queries;
    @Inject private AccidentTypes accidentTypes;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull HazardFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = 0;
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = sheet(book, Messages.text(locale, "hazard.hazard.list"), COLUMNS.stream().map(column -> Messages.text(locale, "hazard.hazard." + column)).toList(),
                    column -> WIDE.contains(COLUMNS.get(column)) ? 36 : 16);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            Map<String, String> words = new HashMap<>();
            List<HazardRow> rows = queries.next(scope, filter, null, ROWS_A_READ);
            while (!rows.isEmpty() && written < MOST) {
                for (HazardRow row : rows) {
                    fill(sheet.createRow(++written), row, locale, date, words);
                }
                rows = queries.next(scope, filter, rows.get(rows.size() - 1).id(), ROWS_A_READ);
            }
            book.write(to);
        }
        audit.appendAlone("hazard.hazard.audit.exported", HazardDesk.SUBJECT, null, String.valueOf(written));
        return written;
    }

    /** An empty sheet to fill in and bring back to {@link HazardImport}, with one example. */
    public void writeTemplate(@NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = sheet(book, Messages.text(locale, "hazard.hazard.list"), List.of(HazardColumn.values()).stream().map(column -> Messages.text(locale, column.heading())).toList(),
                    column -> column == HazardColumn.FOUND.ordinal() ? 48 : 22);
            String[] example = Messages.text(locale, "hazard.hazard.sheet.example").split("\\|", -1);
            Row row = sheet.createRow(1);
            for (int i = 0; i < example.length; i++) {
                row.createCell(i).setCellValue(example[i]);
            }
            Sheet lists = book.createSheet(Messages.text(locale, "hazard.hazard.sheet.lists"));
            int line = 0;
            for (AccidentTypeRow type : accidentTypes.all()) {
                Row one = lists.createRow(line++);
                one.createCell(0).setCellValue(type.code());
                one.createCell(1).setCellValue(type.name(locale.getLanguage()));
                one.createCell(2).setCellValue(type.validFrom() + " – " + (type.validTo() == null ? "" : type.validTo()));
            }
            book.write(to);
        }
    }

    private static Sheet sheet(SXSSFWorkbook book, String name, List<String> headings, IntUnaryOperator width) {
        Sheet sheet = book.createSheet(name);
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row heading = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            heading.createCell(column).setCellValue(headings.get(column));
            heading.getCell(column).setCellStyle(bold);
            sheet.setColumnWidth(column, width.applyAsInt(column) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void fill(Row row, HazardRow facts, Locale locale, CellStyle date, Map<String, String> words) {
        row.createCell(0).setCellValue(facts.number());
        row.createCell(1).setCellValue(Messages.text(locale, Messages.key(facts.state())));
        row.createCell(2).setCellValue(Messages.text(locale, Messages.key(facts.grade())));
        row.createCell(3).setCellValue(Messages.text(locale, Messages.key(facts.source())));
        row.createCell(4).setCellValue(facts.enterpriseName() == null ? "" : facts.enterpriseName());
        row.createCell(5).setCellValue(words.computeIfAbsent(facts.regionPath(), path -> regions.byPath(path).name(locale.getLanguage())));
        row.createCell(6).setCellValue(facts.place() == null ? "" : facts.place());
        row.createCell(7).setCellValue(facts.summary());
        row.createCell(8).setCellValue(facts.foundOn());
        row.getCell(8).setCellStyle(date);
        row.createCell(9).setCellValue(words.computeIfAbsent(facts.supervisor().toString(), id -> organisations.get(new OrganisationId(facts.supervisor())).name()));
        if (facts.dueOn() != null) {
            row.createCell(10).setCellValue(facts.dueOn());
            row.getCell(10).setCellStyle(date);
        }
        row.createCell(11).setCellValue(Messages.text(locale, facts.listed() ? "hazard.hazard.listed-yes" : "hazard.hazard.listed-no"));
    }
}
