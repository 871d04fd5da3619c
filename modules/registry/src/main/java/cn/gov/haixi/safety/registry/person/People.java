package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What may be done to the people of the register. */
@Stateless
@RolesAllowed(Permission.REGISTRY_EDIT)
public class People {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private OrganisationQueries organisations;
    @Inject private AuditTrail audit;

    public PersonId enter(@NotNull @Valid PersonDraft draft) {
        Person person = new Person(draft, organisation(draft.organisation()));
        em.persist(person);
        log("entered", person);
        return person.id();
    }

    /** Corrects, or transfers to another organisation. @param seen the version that the editor was shown */
    public void correct(@NotNull PersonId id, long seen, @NotNull @Valid PersonDraft draft) {
        Person person = get(id);
        ChangedMeanwhile.check(seen, person.version());
        person.correct(draft, organisation(draft.organisation()));
        log("corrected", person);
    }

    /** Whoever leaves has handed over every post first. */
    public void leave(@NotNull PersonId id, @NotNull @CivilDay LocalDate lastDay) {
        Person person = get(id);
        boolean holds = em.createQuery("select count(*) from PostHolding h where h.person.id.value = :id and (h.to is null or h.to > :day)", Long.class)
                .setParameter("id", id.value()).setParameter("day", lastDay).getSingleResult() > 0;
        if (holds) {
            throw new LeaveRefused(person.name(), lastDay);
        }
        person.leave(lastDay);
        log("left", person);
    }

    /** The number in clear, to call it; null when unknown. Whoever looks is written down. */
    @RolesAllowed(Permission.REGISTRY_SEE)
    public String revealPhone(@NotNull PersonId id) {
        Person person = get(id);
        log("phone-revealed", person);
        return person.phone();
    }

    private OrganisationRow organisation(OrganisationId id) {
        OrganisationRow organisation = organisations.get(id);
        if (!PersonQueries.visible(caller.scope(), organisation.regionPath(), id.value())) {
            throw new OrganisationOutOfReach();
        }
        return organisation;
    }

    private Person get(PersonId id) {
        Person person = em.find(Person.class, id);
        if (person == null || !PersonQueries.visible(caller.scope(), person.regionPath(), person.row().organisation().value())) {
            throw new PersonNotFound(id);
        }
        return person;
    }

    private void log(String act, Person person) {
        audit.append("registry.person.audit." + act, "registry.person", person.id().value(), "");
    }
}
