package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
import cn.gov.haixi.safety.hazard.trail.CaseMove;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Policies, and enterprises without one, as Excel: what a filter finds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolicySheets {
    private static final List<String> POLICY = List.of("number", "insurer", "enterprise", "region", "persons", "per-person", "total", "premium", "paid", "from", "until", "terminated-on", "state");
    private static final List<String> UNINSURED = List.of("enterprise", "uscc", "region", "industry", "supervisor", "last-until", "below");
    private static final int ROWS_A_READ = 1000;

    @Inject private PolicyQueries policies;
    @Inject private UninsuredQueries uninsured;
    @Inject private RegionQueries regions;
    @Inject private IndustryQueries industries;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    @RolesAllowed({Permission.HAZARD_SEE, Permission.INSURANCE_KEEP, Permission.INSURANCE_SERVE})
    public int write(@NotNull Scope scope, @NotNull PolicyFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = ListSheet.<PolicyRow>write(to, Messages.text(locale, "hazard.policy.list"), headings(locale, POLICY),
                last -> policies.next(scope, filter, last == null ? null : last.id(), ROWS_A_READ), row -> line(row, locale));
        return exported("policy", written);
    }

    /** @return how many were written */
    @RolesAllowed({Permission.HAZARD_SEE, Permission.INSURANCE_KEEP})
    public int writeUninsured(@NotNull Scope scope, @NotNull UninsuredFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        int written = ListSheet.<UninsuredRow>write(to, Messages.text(locale, "hazard.uninsured.list"), headings(locale, UNINSURED),
                last -> last == null ? uninsured.all(scope, filter) : List.of(), row -> line(row, locale));
        return exported("uninsured", written);
    }

    private List<?> line(PolicyRow row, Locale locale) {
        return Arrays.asList(row.number(), row.insurerName(), row.enterpriseName(), regions.byPath(row.regionPath()).name(locale.getLanguage()), row.persons(), row.perPerson().yuan(),
                row.total().yuan(), row.premium().yuan(), row.claimsPaid().yuan(), row.from(), row.until(), row.terminatedOn(), Messages.text(locale, Messages.key(row.state())));
    }

    private List<?> line(UninsuredRow row, Locale locale) {
        var enterprise = row.enterprise();
        return Arrays.asList(enterprise.name(), enterprise.uscc(), regions.byPath(enterprise.regionPath()).name(locale.getLanguage()),
                enterprise.industry() + " " + industries.get(enterprise.industry()).name(), enterprise.supervisor() == null ? null : organisations.get(enterprise.supervisor()).name(), row.lastUntil(),
                row.belowLeast() ? Messages.text(locale, "registry.yes") : null);
    }

    private static List<String> headings(Locale locale, List<String> columns) { return columns.stream().map(column -> Messages.text(locale, "hazard.policy." + column)).toList(); }

    private int exported(String what, int written) {
        audit.appendAlone(Messages.key(CaseMove.EXPORTED), what, null, String.valueOf(written));
        return written;
    }
}
