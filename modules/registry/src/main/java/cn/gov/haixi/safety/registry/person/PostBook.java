package cn.gov.haixi.safety.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which posts there were and who held them, for other modules' own use: a rule that asks who owes what sees the whole prefecture and
 * needs no permission. What a page shows goes through {@link PersonQueries} or a query with a scope of its own.
 */
@ApplicationScoped
public class PostBook {
    private static final String SPAN = "select p.id, p.title, p.role, p.organisation, p.regionPath, p.validFrom, p.validTo from Post p";
    private static final String ON_DAY = " h.from <= :day and (h.to is null or h.to >= :day)";
    @Inject private EntityManager em;

    /** The posts of a role that existed on at least one day of the span, by region, organisation and title. */
    public List<PostSpan> between(PostRole role, LocalDate from, LocalDate to) {
        return em.createQuery(SPAN + " where p.role = :role and p.validFrom <= :to and (p.validTo is null or p.validTo >= :from)"
                        + " order by p.regionPath, p.organisation.value, p.title, p.id.value", PostSpan.class)
                .setParameter("role", role).setParameter("from", from).setParameter("to", to).getResultList();
    }

    public Optional<PostSpan> find(PostId id) {
        return em.createQuery(SPAN + " where p.id.value = :id", PostSpan.class).setParameter("id", id.value()).getResultStream().findFirst();
    }

    /** In one statement; a post that was vacant on the day is not among the answers. */
    public Map<PostId, Holder> holdersOn(Collection<PostId> posts, LocalDate day) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p.id, person.id, person.name from PostHolding h join h.post p join h.person person where p.id.value in :posts and"
                        + ON_DAY, Object[].class)
                .setParameter("posts", posts.stream().map(PostId::value).collect(Collectors.<UUID>toSet())).setParameter("day", day).getResultStream()
                .collect(Collectors.toMap(row -> (PostId) row[0], row -> new Holder((PersonId) row[1], (String) row[2])));
    }

    public Optional<Holder> holderOn(PostId post, LocalDate day) { return Optional.ofNullable(holdersOn(List.of(post), day).get(post)); }

    /** The posts that somebody held on a day, by region, organisation and title. */
    public List<PostSpan> heldBy(PersonId person, LocalDate day) {
        return em.createQuery(SPAN + " join p.holdings h where h.person.id.value = :person and" + ON_DAY
                        + " order by p.regionPath, p.organisation.value, p.title, p.id.value", PostSpan.class)
                .setParameter("person", person.value()).setParameter("day", day).getResultList();
    }
}
