package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The names of people, for those who need no more of the register than that, such as whoever opens accounts. It asks for no permission. */
@ApplicationScoped
public class PersonBook {
    @Inject private EntityManager em;

    /** @throws PersonNotFound for somebody outside of the scope as for nobody */
    public Holder get(Scope scope, PersonId id) {
        Person person = find(id);
        if (!PersonQueries.visible(scope, person.regionPath(), person.row().organisation().value())) {
            throw new PersonNotFound(id);
        }
        return new Holder(person.id(), person.name());
    }

    public String name(PersonId id) { return find(id).name(); }

    /** Who serves in an organisation on a day, by name. */
    public List<Holder> servingIn(OrganisationId organisation, LocalDate day) {
        return em.createQuery("select p.id, p.name from Person p where p.organisation.value = :organisation and p.validFrom <= :day"
                        + " and (p.validTo is null or p.validTo >= :day) order by p.name, p.id.value", Holder.class)
                .setParameter("organisation", organisation.value()).setParameter("day", day).getResultList();
    }

    private Person find(PersonId id) {
        Person person = id == null || id.value() == null ? null : em.find(Person.class, id);
        if (person == null) {
            throw new PersonNotFound(id);
        }
        return person;
    }
}
