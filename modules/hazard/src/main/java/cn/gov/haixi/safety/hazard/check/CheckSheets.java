package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
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

/** Inspections as Excel: every task that a filter finds, with how often it was made and missed. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckSheets {
    private static final List<String> COLUMNS = List.of("enterprise", "place", "measure", "content", "inspector", "until", "last", "status", "made", "missed", "failed");
    private static final int ROWS_A_READ = 2_000;

    @Inject private CheckQueries queries;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull CheckFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = ListSheet.<CheckRow>write(to, Messages.text(locale, "hazard.check.list"), COLUMNS.stream().map(column -> Messages.text(locale, "hazard.check." + column)).toList(),
                last -> queries.next(scope, filter, last == null ? null : last.id(), ROWS_A_READ),
                row -> Arrays.asList(row.enterpriseName(), row.place(), row.measureName(), row.content(), row.inspector(), row.waits() ? null : row.until().toLocalDate(), row.lastOn(),
                        row.lastStatus() == null ? null : Messages.text(locale, Messages.key(row.lastStatus())), row.made(), row.missed(), row.failed()));
        audit.appendAlone("hazard.check.audit.exported", OwnChecks.SUBJECT, null, String.valueOf(written));
        return written;
    }
}
