package cn.gov.haixi.safety.web.reporting;

import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The bodies that a tip can go to. Asked for when a dialog needs them, once a request. */
@Named
@RequestScoped
public class TipBodies {
    @Inject private OrganisationQueries organisations;
    @Inject private RegionQueries regions;
    @Inject private Clock clock;
    private List<OrganisationRow> all;
    private List<OrganisationRow> receivers;

    /** Member units, governments and committee offices of the tip's region, then of the prefecture. */
    public List<OrganisationRow> all(String regionPath) {
        if (all == null) {
            all = new ArrayList<>(of(code(regionPath)));
            String prefecture = regionPath.substring(0, regionPath.indexOf('/'));
            if (!prefecture.equals(code(regionPath))) {
                all.addAll(of(prefecture));
            }
        }
        return all;
    }

    /** The committee offices of the other regions, and the prefecture's. */
    public List<OrganisationRow> receivers(String regionPath) {
        if (receivers == null) {
            receivers = regions.at(LocalDate.now(clock)).stream().filter(region -> !region.path().equals(regionPath))
                    .map(RegionRow::code).map(organisations::committeeOffice).toList();
        }
        return receivers;
    }

    private List<OrganisationRow> of(String regionCode) {
        List<OrganisationRow> found = new ArrayList<>(organisations.inRegion(regionCode, OrganisationKind.MEMBER_UNIT));
        found.addAll(organisations.inRegion(regionCode, OrganisationKind.COMMITTEE_OFFICE));
        found.addAll(organisations.inRegion(regionCode, OrganisationKind.GOVERNMENT));
        return found;
    }

    private static String code(String regionPath) {
        String[] codes = regionPath.split("/");
        return codes[codes.length - 1];
    }
}
