package cn.gov.haixi.safety.portal.page;

import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.PublicListing;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Major hazards under listed supervision as they have been published (M4.5): everybody may know what is wrong, whose it is and until when it is mended. */
@Named
@RequestScoped
public class ListedHazards {
    private static final Scope PREFECTURE = Scope.region("632800/", null);

    @Inject private ListingQueries listings;
    @Inject private RegionQueries regions;
    @Inject private Lang lang;
    @Inject private Clock clock;
    private List<PublicListing> rows;

    /** Those that were taken off the list stay for a year. */
    public List<PublicListing> getRows() {
        if (rows == null) {
            rows = listings.published(PREFECTURE, LocalDate.now(clock).minusYears(1));
        }
        return rows;
    }

    public String region(String path) { return regions.byPath(path).name(lang.getLocale().getLanguage()); }
}
