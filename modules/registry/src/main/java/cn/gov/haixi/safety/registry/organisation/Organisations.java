package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What may be done to the organisations of a region. Each method is one use case and one transaction. */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
public class Organisations {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries queries;
    @Inject private AuditTrail audit;

    public OrganisationId found(@NotNull @Valid OrganisationDraft draft) {
        Organisation organisation = new Organisation(draft, region(draft), superior(draft.superior()));
        requirePlace(organisation);
        em.persist(organisation);
        log("founded", organisation);
        return organisation.id();
    }

    /**
     * The first organisation of a fresh installation: the office that will enter all others. Nobody can hold a permission yet,
     * so this works for anybody, and only while there is no organisation at all.
     */
    @PermitAll
    public OrganisationId foundFirstOffice(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 12) String regionCode) {
        if (em.createQuery("select count(*) from Organisation o", Long.class).getSingleResult() > 0) {
            throw new OrganisationAlreadyThere(name);
        }
        var draft = new OrganisationDraft(name, OrganisationKind.COMMITTEE_OFFICE, regionCode, null, LocalDate.now(clock));
        Organisation office = new Organisation(draft, regions.get(regionCode), null);
        em.persist(office);
        log("founded", office);
        return office.id();
    }

    /** @param seen the version that the editor was shown */
    public void correct(@NotNull OrganisationId id, long seen, @NotNull @Valid OrganisationDraft draft) {
        Organisation organisation = get(id);
        ChangedMeanwhile.check(seen, organisation.version());
        requireNoCircle(organisation, draft.superior());
        organisation.correct(draft, region(draft), superior(draft.superior()));
        requirePlace(organisation);
        log("corrected", organisation);
    }

    /** @param lastDay the last day on which it acts */
    public void end(@NotNull OrganisationId id, @NotNull @CivilDay LocalDate lastDay) {
        Organisation organisation = get(id);
        if (!queries.subordinates(id).isEmpty()) {
            throw new OrganisationEndRefused(organisation.row().name(), lastDay);
        }
        organisation.end(lastDay);
        log("ended", organisation);
    }

    private RegionRow region(OrganisationDraft draft) {
        RegionRow region = regions.get(draft.regionCode());
        if (!mayEdit(region.path())) {
            throw new OrganisationRegionRefused(region.name());
        }
        return region;
    }

    private OrganisationRow superior(OrganisationId id) { return id == null ? null : queries.get(id); }

    private void requireNoCircle(Organisation organisation, OrganisationId superior) {
        Optional<OrganisationId> above = Optional.ofNullable(superior);
        while (above.isPresent()) {
            if (above.get().equals(organisation.id())) {
                throw new SuperiorRefused(organisation.row().name());
            }
            above = queries.superior(above.get()).map(OrganisationRow::id);
        }
    }

    private void requirePlace(Organisation organisation) {
        OrganisationRow row = organisation.row();
        boolean taken = queries.inRegion(row.regionCode(), row.kind()).stream().filter(other -> !other.id().equals(row.id()))
                .anyMatch(other -> row.kind() != OrganisationKind.MEMBER_UNIT || other.name().equals(row.name()));
        if (row.validTo() == null && taken) {
            throw new OrganisationAlreadyThere(row.name());
        }
    }

    /** Another county's organisation is as absent as one that never was. */
    private Organisation get(OrganisationId id) {
        Organisation organisation = em.find(Organisation.class, id);
        if (organisation == null || !mayEdit(organisation.row().regionPath())) {
            throw new OrganisationNotFound(id);
        }
        return organisation;
    }

    private boolean mayEdit(String regionPath) { return caller.scope().reach() == Scope.Reach.REGION && caller.scope().includes(regionPath); }

    private void log(String act, Organisation organisation) {
        audit.append("registry.organisation.audit." + act, "registry.organisation", organisation.id().value(), organisation.row().name());
    }
}
