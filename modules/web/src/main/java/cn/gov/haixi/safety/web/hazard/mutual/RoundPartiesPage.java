package cn.gov.haixi.safety.web.hazard.mutual;

import cn.gov.haixi.safety.hazard.mutual.MutualRounds;
import cn.gov.haixi.safety.hazard.mutual.PartyId;
import cn.gov.haixi.safety.hazard.mutual.PartyKind;
import cn.gov.haixi.safety.hazard.mutual.RoundId;
import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.web.platform.Given;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who takes part in a planned round, and who must not meet whom. */
@Named
@ViewScoped
public class RoundPartiesPage implements Serializable {
    @Inject private MutualRounds rounds;
    @Inject private EnterpriseQueries enterprises;
    @Inject private OrganisationQueries organisations;
    @Inject private Caller caller;
    @Inject private RoundPage page;
    private List<String> regions;
    private UUID department;
    private String enterprise;
    private String industry;
    private InspectionCategory category;
    private UUID one;
    private UUID other;
    private String reason;

    public String addRegions() {
        rounds.addRegions(roundId(), regions == null ? List.of() : regions);
        return again();
    }

    /** An industry or an enterprise, as the round is of the ones or of the others. */
    public String add() {
        if (page.getRound().row().kind() == PartyKind.INDUSTRY) {
            rounds.addIndustry(roundId(), new OrganisationId(department), industry, chosenCategory());
        } else {
            addEnterprise();
        }
        return again();
    }

    private void addEnterprise() {
        EnterpriseId known = enterprise == null ? null : enterprises.suggest(caller.scope(), enterprise).stream().filter(row -> row.name().equals(enterprise.strip())).map(EnterpriseRow::id).findFirst()
                .orElse(null);
        rounds.addEnterprise(roundId(), known, chosenCategory());
    }

    public String remove(PartyId party) {
        rounds.remove(roundId(), party);
        return again();
    }

    public String declare() {
        rounds.declareConflict(roundId(), new PartyId(one), new PartyId(other), reason);
        return again();
    }

    public String drop(UUID conflict) {
        rounds.dropConflict(roundId(), conflict);
        return again();
    }

    private InspectionCategory chosenCategory() { return category == null ? page.getRound().row().category() : category; }

    private RoundId roundId() { return new RoundId(Given.id(page.getId())); }

    private String again() { return "/hazard/round?faces-redirect=true&id=" + page.getId(); }

    public List<String> suggest(String typed) { return enterprises.suggest(caller.scope(), typed).stream().map(EnterpriseRow::name).toList(); }

    /** Departments of the organiser's own region. */
    public List<OrganisationRow> getDepartments() {
        String[] codes = caller.scope().regionPath().split("/");
        return organisations.inRegion(codes[codes.length - 1], OrganisationKind.MEMBER_UNIT);
    }

    public InspectionCategory[] getCategories() { return InspectionCategory.values(); }

    public List<String> getRegions() { return regions; }

    public void setRegions(List<String> regions) { this.regions = regions; }

    public UUID getDepartment() { return department; }

    public void setDepartment(UUID department) { this.department = department; }

    public String getEnterprise() { return enterprise; }

    public void setEnterprise(String enterprise) { this.enterprise = enterprise; }

    public String getIndustry() { return industry; }

    public void setIndustry(String industry) { this.industry = industry; }

    public InspectionCategory getCategory() { return category; }

    public void setCategory(InspectionCategory category) { this.category = category; }

    public UUID getOne() { return one; }

    public void setOne(UUID one) { this.one = one; }

    public UUID getOther() { return other; }

    public void setOther(UUID other) { this.other = other; }

    public String getReason() { return reason; }

    public void setReason(String reason) { this.reason = reason; }
}
