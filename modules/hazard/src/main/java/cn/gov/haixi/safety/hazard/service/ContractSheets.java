package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Contracts of bought services as Excel: what a filter finds. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContractSheets {
    private static final List<String> COLUMNS = List.of("number", "body", "agency", "subject", "budget", "sum", "paid", "from", "until", "state", "grade");
    private static final int ROWS_A_READ = 500;

    @Inject private ContractQueries queries;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull ContractFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        List<String> headings = COLUMNS.stream().map(column -> Messages.text(locale, "hazard.contract." + column)).toList();
        int written = ListSheet.<ContractRow>write(to, Messages.text(locale, "hazard.contract.list"), headings,
                last -> queries.next(scope, filter, last == null ? null : last.id(), ROWS_A_READ), row -> line(row, locale));
        audit.appendAlone(Messages.key(CaseMove.EXPORTED), Contracts.SUBJECT, null, String.valueOf(written));
        return written;
    }

    private List<?> line(ContractRow row, Locale locale) {
        return List.of(row.number(), organisations.get(new OrganisationId(row.organisation())).name(), row.agencyName(), row.subject(), row.budget().yuan(), row.sum().yuan(), row.paid().yuan(),
                row.from(), row.until(), Messages.text(locale, Messages.key(row.state())), row.grade() == null ? "" : Messages.text(locale, Messages.key(row.grade())));
    }
}
