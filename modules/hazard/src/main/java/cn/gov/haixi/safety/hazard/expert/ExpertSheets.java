package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pool of experts as Excel: what a filter finds; telephone numbers never leave this way. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpertSheets {
    private static final List<String> COLUMNS = List.of("name", "title", "employer", "fields", "region", "fee", "certified", "state");
    private static final int ROWS_A_READ = 500;

    @Inject private ExpertQueries queries;
    @Inject private RegionQueries regions;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull ExpertFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        List<String> headings = COLUMNS.stream().map(column -> Messages.text(locale, "hazard.expert." + column)).toList();
        int written = ListSheet.<ExpertRow>write(to, Messages.text(locale, "hazard.expert.list"), headings,
                last -> queries.next(scope, filter, last == null ? null : last.id(), ROWS_A_READ), row -> line(row, locale));
        audit.appendAlone(Messages.key(CaseMove.EXPORTED), Experts.SUBJECT, null, String.valueOf(written));
        return written;
    }

    private List<?> line(ExpertRow row, Locale locale) {
        String fields = row.fields().stream().map(field -> Messages.text(locale, Messages.key(field))).collect(Collectors.joining("、"));
        return Stream.of(row.name(), row.title(), row.employer(), fields, regions.byPath(row.regionPath()).name(locale.getLanguage()), row.fee().yuan(),
                row.certifiedUntil() == null ? Messages.text(locale, row.uncertified() ? "hazard.expert.uncertified" : "hazard.expert.permanent") : row.certifiedUntil(),
                Messages.text(locale, Messages.key(row.state()))).toList();
    }
}
