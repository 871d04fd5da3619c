package cn.gov.haixi.safety.duty.obligation;

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
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes obligations as Excel: everything that a filter finds, in the order in which they were opened, piece by piece to the caller's stream. Outside
 * of any transaction, so that the session keeps none of the rows that are written.
 */
@Stateless
@RolesAllowed(Permission.DUTY_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ObligationSheets {
    private static final List<String> COLUMNS = List.of("clause", "rule", "debtor", "kind", "desk", "region", "period", "due", "state", "holder");
    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_A_READ = 2_000;
    /** An Excel sheet ends at 1,048,576. */
    private static final int MOST = 1_000_000;
    private static final int CHARACTER = 256;

    @Inject private ObligationQueries queries;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull ObligationFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = 0;
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Lines lines = new Lines(book, locale, filter);
            List<ObligationRow> rows = queries.next(scope, filter, null, ROWS_A_READ);
            while (!rows.isEmpty() && written < MOST) {
                for (ObligationRow row : rows) {
                    lines.fill(++written, row);
                }
                rows = queries.next(scope, filter, rows.get(rows.size() - 1).id(), ROWS_A_READ);
            }
            book.write(to);
        }
        audit.appendAlone("duty.obligation.audit.exported", ObligationDesk.SUBJECT, null, String.valueOf(written));
        return written;
    }

    /** One sheet and the words that its lines share, each looked up once. */
    private final class Lines {
        private final Locale locale;
        private final Sheet sheet;
        private final CellStyle date;
        private final Map<String, String> words = new HashMap<>();

        Lines(SXSSFWorkbook book, Locale locale, ObligationFilter filter) {
            this.locale = locale;
            this.sheet = book.createSheet(filter.asOf() == null ? text("duty.obligation.list") : Messages.text(locale, "duty.obligation.list-as-of", filter.asOf()));
            this.date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            Row heading = sheet.createRow(0);
            for (int column = 0; column < COLUMNS.size(); column++) {
                heading.createCell(column).setCellValue(text("duty.obligation." + COLUMNS.get(column)));
                heading.getCell(column).setCellStyle(bold);
                sheet.setColumnWidth(column, (List.of("rule", "debtor", "desk").contains(COLUMNS.get(column)) ? 36 : 14) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
        }

        void fill(int number, ObligationRow facts) {
            Row row = sheet.createRow(number);
            row.createCell(0).setCellValue(facts.clause());
            row.createCell(1).setCellValue(text(facts.rule()));
            row.createCell(2).setCellValue(facts.debtorName());
            row.createCell(3).setCellValue(text(Messages.key(facts.debtorKind())));
            row.createCell(4).setCellValue(words.computeIfAbsent(facts.desk().value().toString(), id -> organisations.get(new OrganisationId(facts.desk().value())).name()));
            row.createCell(5).setCellValue(words.computeIfAbsent(facts.regionPath(), path -> regions.byPath(path).name(locale.getLanguage())));
            row.createCell(6).setCellValue(words.computeIfAbsent(facts.period().toString(), period -> Messages.text(locale, facts.period().key(), facts.period().args().toArray())));
            row.createCell(7).setCellValue(facts.due());
            row.getCell(7).setCellStyle(date);
            row.createCell(8).setCellValue(text(Messages.key(facts.state())));
            row.createCell(9).setCellValue(facts.holderName() == null ? "" : facts.holderName());
        }

        private String text(String key) { return words.computeIfAbsent(key, wanted -> Messages.text(locale, wanted)); }
    }
}
