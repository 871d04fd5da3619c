package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import cn.gov.haixi.safety.registry.region.RegionRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** What may be done to the register of enterprises. Each method is one use case and one transaction, with a step and an audit row. */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
public class Enterprises {
    private static final String SUBJECT = "registry.enterprise";
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private IndustryQueries industries;
    @Inject private AuditTrail audit;
    @Inject private Event<EnterpriseCorrected> corrected;

    public EnterpriseId enter(@NotNull @Valid EnterpriseDraft draft) { return enter(draft, List.of()); }

    public EnterpriseId enter(@NotNull @Valid EnterpriseDraft draft, @NotNull @Size(max = 20) List<@NotNull @Valid ContactDraft> contacts) {
        Uscc uscc = Uscc.of(draft.uscc());
        Enterprise enterprise = new Enterprise(uscc, draft, region(draft), caller.actor(), clock.instant());
        requireSense(enterprise, draft);
        requireUnused(uscc, enterprise.id());
        contacts.forEach(contact -> enterprise.addContact(contact, caller.actor(), clock.instant()));
        em.persist(enterprise);
        index(enterprise);
        log("entered", enterprise, enterprise.uscc());
        return enterprise.id();
    }

    /** @param seen the version that the editor was shown */
    public void correct(@NotNull EnterpriseId id, long seen, @NotNull @Valid EnterpriseDraft draft) {
        Enterprise enterprise = get(id);
        ChangedMeanwhile.check(seen, enterprise.version());
        Uscc uscc = Uscc.of(draft.uscc());
        requireUnused(uscc, id);
        enterprise.correct(uscc, draft, region(draft), caller.actor(), clock.instant());
        requireSense(enterprise, draft);
        index(enterprise);
        log("corrected", enterprise, enterprise.uscc());
        corrected.fire(new EnterpriseCorrected(enterprise.row()));
    }

    public void move(@NotNull EnterpriseId id, @NotNull EnterpriseState target, @NotBlank @Size(max = 500) String reason) {
        Enterprise enterprise = get(id);
        enterprise.moveTo(target, reason.strip(), caller.actor(), clock.instant());
        log("moved", enterprise, target.name() + ": " + reason.strip());
    }

    public void addContact(@NotNull EnterpriseId id, @NotNull @Valid ContactDraft draft) {
        Enterprise enterprise = get(id);
        enterprise.addContact(draft, caller.actor(), clock.instant());
        log("contact-added", enterprise, "");
    }

    public void removeContact(@NotNull EnterpriseId id, @NotNull UUID contact) {
        Enterprise enterprise = get(id);
        enterprise.removeContact(contact, caller.actor(), clock.instant());
        log("contact-removed", enterprise, "");
    }

    /** The number in clear, to call it. Whoever looks is written down. */
    @RolesAllowed(Permission.REGISTRY_SEE)
    public String revealPhone(@NotNull EnterpriseId id, @NotNull UUID contact) {
        Enterprise enterprise = get(id);
        String phone = enterprise.contact(contact).phone();
        log("phone-revealed", enterprise, contact.toString());
        return phone;
    }

    /** The unique index speaks last: two clerks may enter the same code at once. */
    private void index(Enterprise enterprise) {
        try {
            em.flush();
        } catch (ConstraintViolationException twice) {
            throw new UsccAlreadyEntered(enterprise.uscc());
        }
        em.createQuery("delete from EnterpriseSearch s where s.entry.enterprise = :id").setParameter("id", enterprise.id().value()).executeUpdate();
        enterprise.searchKeys().forEach(key -> em.persist(new EnterpriseSearch(enterprise.id(), key)));
    }

    private RegionRow region(EnterpriseDraft draft) {
        RegionRow region = regions.get(draft.regionCode());
        if (!region.existsOn(LocalDate.now(clock)) || region.prefecture()) {
            throw new RegionRefused(region.name());
        }
        return region;
    }

    /** What the entity cannot know alone: that its industry and supervisor exist, and that the caller will still see it afterwards. */
    private void requireSense(Enterprise enterprise, EnterpriseDraft draft) {
        industries.get(draft.industry());
        if (draft.supervisor() != null) {
            OrganisationRow supervisor = organisations.get(draft.supervisor());
            if (supervisor.kind() != OrganisationKind.MEMBER_UNIT || !enterprise.row().regionPath().startsWith(supervisor.regionPath())) {
                throw new SupervisorRefused(supervisor.name());
            }
        }
        if (!enterprise.visibleTo(caller.scope())) {
            throw new OutsideScope();
        }
    }

    private void requireUnused(Uscc uscc, EnterpriseId by) {
        boolean used = !em.createQuery("select e.id.value from Enterprise e where e.uscc = :uscc and e.id.value <> :by", UUID.class)
                .setParameter("uscc", uscc.text()).setParameter("by", by.value()).getResultList().isEmpty();
        if (used) {
            throw new UsccAlreadyEntered(uscc.text());
        }
    }

    /** Another county's enterprise is as absent as one that never was. */
    private Enterprise get(EnterpriseId id) {
        Enterprise enterprise = em.find(Enterprise.class, id);
        if (enterprise == null || !enterprise.visibleTo(caller.scope())) {
            throw new EnterpriseNotFound(id);
        }
        return enterprise;
    }

    private void log(String act, Enterprise enterprise, String detail) {
        audit.append("registry.enterprise.audit." + act, SUBJECT, enterprise.id().value(), detail);
    }
}
