package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.audit.AuditFilter;
import cn.gov.haixi.safety.platform.audit.AuditQueries;
import cn.gov.haixi.safety.platform.audit.AuditRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the audit trail as Excel or CSV, row by row: a million acts take no more memory than a hundred. */
@RequestScoped
public class AuditSheet {
    private static final List<String> COLUMNS = List.of("at", "actor", "organisation", "act", "subject-type", "subject", "detail", "id");
    /** An Excel sheet ends at 1,048,576. */
    private static final int MOST_IN_EXCEL = 1_000_000;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDE = 24 * 256;

    @Inject private AuditQueries queries;
    @Inject private Texts texts;

    public void excel(AuditFilter filter, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = book.createSheet(texts.get("platform.audit.title"));
            fill(sheet.createRow(0), headings());
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.setColumnWidth(column, WIDE);
            }
            queries.export(filter, MOST_IN_EXCEL, row -> fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(row)));
            book.write(out);
        }
    }

    /** With a mark at the beginning by which Excel knows UTF-8. */
    public void csv(AuditFilter filter, OutputStream out) {
        var lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
        lines.write('\ufeff');
        lines.write(line(headings()));
        queries.export(filter, Integer.MAX_VALUE, row -> lines.write(line(cells(row))));
        lines.flush();
    }

    private List<String> headings() { return COLUMNS.stream().map(column -> texts.get("platform.audit." + column)).toList(); }

    private List<String> cells(AuditRow row) {
        return List.of(Look.beijing(row.at()), row.actorName(), row.organisationName(), texts.get(row.act()), row.subjectType(), Objects.toString(row.subject(), ""), row.detail(),
                row.id().toString());
    }

    private static void fill(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private static String line(List<String> cells) { return cells.stream().map(AuditSheet::quoted).collect(Collectors.joining(",", "", "\r\n")); }

    /** What Excel would take for a formula gets an apostrophe before it: details hold words that others typed. */
    static String quoted(String cell) {
        String harmless = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
