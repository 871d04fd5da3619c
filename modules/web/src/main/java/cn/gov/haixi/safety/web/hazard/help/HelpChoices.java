package cn.gov.haixi.safety.web.hazard.help;

import cn.gov.haixi.safety.hazard.expert.CertificateWarning;
import cn.gov.haixi.safety.hazard.expert.ExpertField;
import cn.gov.haixi.safety.hazard.expert.ExpertState;
import cn.gov.haixi.safety.hazard.expert.Grade;
import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import cn.gov.haixi.safety.hazard.insurance.PolicyState;
import cn.gov.haixi.safety.hazard.insurance.PolicyWarning;
import cn.gov.haixi.safety.hazard.insurance.PreventionKind;
import cn.gov.haixi.safety.hazard.service.ContractState;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import cn.gov.haixi.safety.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the menus of experts, services and insurance offer. */
@Named
@RequestScoped
public class HelpChoices {
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Texts texts;
    @Inject private CertificateWarning certificates;
    @Inject private PolicyWarning policies;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;

    public ExpertField[] getFields() { return ExpertField.values(); }

    public ExpertState[] getExpertStates() { return ExpertState.values(); }

    public Grade[] getGrades() { return Grade.values(); }

    public PolicyState[] getPolicyStates() { return PolicyState.values(); }

    public PreventionKind[] getPreventionKinds() { return PreventionKind.values(); }

    public HazardClass[] getHazardClasses() { return HazardClass.values(); }

    public ContractState[] getContractStates() { return ContractState.values(); }

    /** All of the prefecture: its pool of experts is one. */
    public List<RegionRow> getAllRegions() { return regions.at(LocalDate.now(clock)); }

    /** Departments of the caller's region. */
    public List<OrganisationRow> getBodies() {
        return organisations.today().stream().filter(row -> row.kind() == OrganisationKind.MEMBER_UNIT && caller.scope().includes(row.regionPath())).toList();
    }

    /** Whether whoever looks belongs to the government, and not to an enterprise. */
    public boolean isGovernment() { return caller.scope().reach() != Scope.Reach.ENTERPRISE; }

    public LocalDate getToday() { return LocalDate.now(clock); }

    /** Whether a certificate or qualification that still counts is to be warned of. @param until null for one that does not end */
    public boolean ending(LocalDate until) { return until != null && !until.isBefore(LocalDate.now(clock)) && !until.isAfter(certificates.from(LocalDate.now(clock))); }

    public boolean policyEnding(LocalDate until) { return !until.isAfter(policies.first(LocalDate.now(clock))); }

    /** In the reader's language. */
    public String words(List<ExpertField> chosen) { return chosen.stream().map(texts::of).collect(Collectors.joining("、")); }
}
