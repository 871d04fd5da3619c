package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.sheet.ListSheet;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Listed supervision as Excel: what a filter finds, the newest first (M4.5). */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListingSheets {
    private static final int ROWS_A_READ = 1000;

    @Inject private ListingQueries queries;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    /** @return how many were written */
    public int write(@NotNull Scope scope, @NotNull ListingFilter filter, @NotNull Locale locale, @NotNull OutputStream to) throws IOException {
        List<String> headings = Stream.of("hazard.listing.number", "hazard.listing.hazard-number", "hazard.hazard.enterprise", "hazard.hazard.region", "hazard.listing.level", "hazard.listing.body", "hazard.listing.supervisor",
                "hazard.hazard.state", "hazard.listing.listed-on", "hazard.listing.published", "hazard.listing.deadline").map(key -> Messages.text(locale, key)).toList();
        int written = ListSheet.<ListingRow>write(to, Messages.text(locale, "hazard.listing.list"), headings, last -> queries.next(scope, filter, last == null ? null : last.id(), ROWS_A_READ), row -> line(row, locale));
        audit.appendAlone("hazard.listing.audit.exported", ListingDesk.SUBJECT, null, String.valueOf(written));
        return written;
    }

    private List<?> line(ListingRow row, Locale locale) {
        return Arrays.asList(row.number(), row.hazardNumber(), row.enterpriseName(), regions.byPath(row.regionPath()).name(locale.getLanguage()), Messages.text(locale, Messages.key(row.level())),
                organisations.get(new OrganisationId(row.body())).name(), row.supervisor(), Messages.text(locale, Messages.key(row.state())), row.listedOn(), row.publishedOn(), row.deadline());
    }
}
