package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.account.AccountDraft;
import cn.gov.haixi.safety.registry.account.Accounts;
import cn.gov.haixi.safety.registry.account.OneTimePassword;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The system administrator opens an account and reads its one-time password off this page, once. */
@Named
@ViewScoped
public class AccountNewPage implements Serializable {
    @Inject private Accounts accounts;
    @Inject private OrganisationQueries organisations;
    @Inject private RegionQueries regions;
    @Inject private Clock clock;
    @Inject private Caller caller;
    private String name;
    private String person;
    private String region;
    private String organisation;
    private OneTimePassword made;

    public void open() { made = accounts.open(new AccountDraft(name, person, Given.id(organisation), null)); }

    public List<RegionRow> getRegions() {
        return regions.at(LocalDate.now(clock)).stream().filter(row -> caller.scope().includes(row.path())).toList();
    }

    public List<OrganisationRow> getOrganisations() {
        return region == null ? List.of() : Arrays.stream(OrganisationKind.values()).flatMap(kind -> organisations.inRegion(region, kind).stream()).toList();
    }

    public OneTimePassword getMade() { return made; }

    public String getName() { return name; }

    public void setName(String name) { this.name = name; }

    public String getPerson() { return person; }

    public void setPerson(String person) { this.person = person; }

    public String getRegion() { return region; }

    public void setRegion(String region) { this.region = region; }

    public String getOrganisation() { return organisation; }

    public void setOrganisation(String organisation) { this.organisation = organisation; }
}
