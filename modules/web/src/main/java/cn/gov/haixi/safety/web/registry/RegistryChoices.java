package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.IndustryQueries;
import cn.gov.haixi.safety.registry.enterprise.IndustryRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What menus offer: regions, industries and organisations of the caller's scope. All of it comes from the second-level cache. */
@Named
@RequestScoped
public class RegistryChoices {
    @Inject private RegionQueries regions;
    @Inject private IndustryQueries industries;
    @Inject private OrganisationQueries organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Language language;

    /** Regions of today that the caller sees. */
    public List<RegionRow> getRegions() {
        return regions.at(LocalDate.now(clock)).stream().filter(region -> caller.scope().includes(region.path())).toList();
    }

    public List<RegionRow> getCounties() { return getRegions().stream().filter(region -> !region.prefecture()).toList(); }

    public List<IndustryRow> getIndustries() { return industries.all(); }

    /** Who may supervise an enterprise of a region: its own member units and the prefecture's. */
    public List<OrganisationRow> supervisors(String regionCode) {
        return regionCode == null || regionCode.isBlank() ? List.of()
                : above(regions.get(regionCode)).flatMap(code -> organisations.inRegion(code, OrganisationKind.MEMBER_UNIT).stream()).toList();
    }

    /** Whom an organisation of a region may stand under. */
    public List<OrganisationRow> superiors(String regionCode) {
        return regionCode == null || regionCode.isBlank() ? List.of()
                : above(regions.get(regionCode)).flatMap(this::everyKind).toList();
    }

    /** Every organisation that the caller keeps. */
    public List<OrganisationRow> getOrganisations() {
        return getRegions().stream().map(RegionRow::code).flatMap(this::everyKind)
                .filter(row -> caller.scope().reach() != Scope.Reach.ORGANISATION
                        || row.id().value().equals(caller.scope().organisation())).toList();
    }

    public PostRole[] getPostRoles() { return PostRole.values(); }

    /** In the reader's language. */
    public String region(RegionRow region) { return region.name(language.getLocale().getLanguage()); }

    public String regionByPath(String path) { return region(regions.byPath(path)); }

    public String regionByCode(String code) { return region(regions.get(code)); }

    public String industry(String code) { return code + " " + industries.get(code).name(); }

    /** A parameter's code is the key of its name in the bundle of its module; where that lacks it, the code itself is shown. */
    public String parameter(String code) {
        String name = Messages.text(language.getLocale(), code);
        return name.startsWith("?") ? code : name;
    }

    private Stream<OrganisationRow> everyKind(String code) {
        return Stream.of(OrganisationKind.values()).flatMap(kind -> organisations.inRegion(code, kind).stream());
    }

    private static Stream<String> above(RegionRow region) {
        String prefecture = region.path().substring(0, region.path().indexOf('/'));
        return Stream.of(region.code(), prefecture).distinct();
    }

}
