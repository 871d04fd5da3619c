package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes enterprises as Excel: what a filter finds, in the order of codes, row by row to the caller's stream, so that two hundred thousand
 * take no more memory than two hundred. Telephone numbers never leave this way.
 */
@Stateless
@RolesAllowed(Permission.REGISTRY_SEE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class EnterpriseSheets {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int ROWS_A_READ = 1000;
    private static final int CHARACTER = 256;
    @Inject private EntityManager em;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private IndustryQueries industries;
    @Inject private AuditTrail audit;

    /** @return how many enterprises were written */
    public int write(@NotNull Scope scope, @NotNull EnterpriseFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = 0;
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = sheet(book, locale, EnterpriseColumn.STATE);
            List<SheetLine> rows = after(scope, filter, "");
            while (!rows.isEmpty()) {
                for (SheetLine row : rows) {
                    fill(sheet.createRow(++written), row, locale);
                }
                rows = after(scope, filter, rows.get(rows.size() - 1).uscc());
            }
            book.write(to);
        }
        audit.append("registry.enterprise.audit.exported", "registry.enterprise", null, String.valueOf(written));
        return written;
    }

    /** An empty sheet to fill in and bring back to {@link EnterpriseImport}, with one example. */
    public void writeTemplate(@NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = sheet(book, locale, EnterpriseColumn.PHONE);
            String[] example = Messages.text(locale, "registry.enterprise.sheet.example").split("\\|", -1);
            Row row = sheet.createRow(1);
            for (int i = 0; i < example.length; i++) {
                row.createCell(i).setCellValue(example[i]);
            }
            book.write(to);
        }
    }

    private static Sheet sheet(SXSSFWorkbook book, Locale locale, EnterpriseColumn last) {
        Sheet sheet = book.createSheet(Messages.text(locale, "registry.enterprise.list"));
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row heading = sheet.createRow(0);
        for (EnterpriseColumn column : EnterpriseColumn.values()) {
            if (column.compareTo(last) <= 0) {
                var cell = heading.createCell(column.ordinal());
                cell.setCellValue(Messages.text(locale, column.heading()));
                cell.setCellStyle(bold);
                sheet.setColumnWidth(column.ordinal(), (column == EnterpriseColumn.NAME || column == EnterpriseColumn.SUPERVISOR ? 40 : 22) * CHARACTER);
            }
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private List<SheetLine> after(Scope scope, EnterpriseFilter filter, String uscc) {
        return EnterpriseQueries.bind(em.createQuery("select e.uscc, e.name, e.regionCode, e.industry, e.supervisor, e.key, e.address, e.longitude,"
                + " e.latitude, e.state" + EnterpriseQueries.where(scope, filter) + " and e.uscc > :after order by e.uscc", SheetLine.class),
                scope, filter).setParameter("after", uscc).setMaxResults(ROWS_A_READ).getResultList();
    }

    private void fill(Row row, SheetLine facts, Locale locale) {
        write(row, EnterpriseColumn.USCC, facts.uscc());
        write(row, EnterpriseColumn.NAME, facts.name());
        write(row, EnterpriseColumn.REGION, regions.get(facts.regionCode()).name(locale.getLanguage()));
        write(row, EnterpriseColumn.INDUSTRY, facts.industry() + " " + industries.get(facts.industry()).name());
        write(row, EnterpriseColumn.SUPERVISOR, facts.supervisor() == null ? "" : organisations.get(facts.supervisor()).name());
        write(row, EnterpriseColumn.KEY, Messages.text(locale, facts.key() ? "registry.yes" : "registry.no"));
        write(row, EnterpriseColumn.ADDRESS, facts.address());
        write(row, EnterpriseColumn.LONGITUDE, facts.longitude() == null ? "" : facts.longitude().toPlainString());
        write(row, EnterpriseColumn.LATITUDE, facts.latitude() == null ? "" : facts.latitude().toPlainString());
        write(row, EnterpriseColumn.STATE, Messages.text(locale, Messages.key(facts.state())));
    }

    /** Always as text: codes keep their zeros, and a name that begins with an equals sign computes nothing. */
    private static void write(Row row, EnterpriseColumn column, String text) {
        if (text != null) {
            row.createCell(column.ordinal()).setCellValue(text);
        }
    }
}
