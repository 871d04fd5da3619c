package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Returns as Excel: one line for each that is owed, with its figures where it has been handed in. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturnSheets {
    private static final List<String> COLUMNS = List.of("enterprise", "region", "period", "due", "standing", "submitted-on", "general-found", "general-closed", "major-found", "major-closed", "open-general", "open-major",
            "overdue", "money", "checks-due", "checks-made-count");
    private static final int ROWS_A_READ = 2_000;

    @Inject private ReturnQueries queries;
    @Inject private RegionQueries regions;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull ReturnFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = ListSheet.<ReturnRow>write(to, Messages.text(locale, "hazard.return.list"), COLUMNS.stream().map(column -> Messages.text(locale, "hazard.return." + column)).toList(),
                last -> queries.next(scope, filter, last == null ? null : last.obligation(), ROWS_A_READ), row -> cells(row, locale));
        audit.appendAlone("hazard.return.audit.exported", Returns.SUBJECT, null, String.valueOf(written));
        return written;
    }

    private List<?> cells(ReturnRow row, Locale locale) {
        ReturnFigures figures = row.reported();
        Object[] head = {row.enterpriseName(), regions.byPath(row.regionPath()).name(locale.getLanguage()), Messages.text(locale, row.period().key(), row.period().args().toArray()), row.due(),
            row.state() == null ? null : Messages.text(locale, Messages.key(row.state())), row.submittedOn()};
        Object[] cells = Arrays.copyOf(head, COLUMNS.size());
        if (figures != null) {
            Object[] counted = {figures.generalFound(), figures.generalClosed(), figures.majorFound(), figures.majorClosed(), figures.openGeneral(), figures.openMajor(), figures.overdue(), figures.money(), figures.checksDue(),
                figures.checksMade()};
            System.arraycopy(counted, 0, cells, head.length, counted.length);
        }
        return Arrays.asList(cells);
    }
}
