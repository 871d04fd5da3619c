package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads people and posts within a scope; telephone numbers come masked. An enterprise's account sees none. */
@Stateless
@RolesAllowed(Permission.REGISTRY_SEE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class PersonQueries {
    private static final String PEOPLE = " from Person p where p.regionPath like :scope"
            + " and (:own is null or p.organisation.value = :own)"
            + " and (:text is null or p.name like :text escape '!') and (:organisation is null or p.organisation.value = :organisation)"
            + " and (:serving = false or p.validTo is null)";
    private static final String POSTS = " from Post p left join p.holder h where p.regionPath like :scope"
            + " and (:own is null or p.organisation.value = :own)"
            + " and (:text is null or p.title like :text escape '!' or h.name like :text escape '!')"
            + " and (:organisation is null or p.organisation.value = :organisation) and (:vacant = false or h.id.value is null and p.validTo is null)"
            + " and (:role is null or p.role = :role)";
    private static final String HOLDING = "select p.id, p.title, p.organisation, person.id, person.name, h.from, h.to, h.note"
            + " from PostHolding h join h.post p join h.person person";
    @Inject private EntityManager em;

    public PersonCase open(Scope scope, PersonId id) {
        Person person = id == null ? null : em.find(Person.class, id);
        if (person == null || !visible(scope, person.regionPath(), person.row().organisation().value())) {
            throw new PersonNotFound(id);
        }
        List<HoldingRow> holdings = em.createQuery(HOLDING + " where person.id.value = :id order by h.from desc", HoldingRow.class)
                .setParameter("id", id.value()).getResultList();
        return new PersonCase(person.row(), person.version(), holdings);
    }

    public PostCase openPost(Scope scope, PostId id) {
        Post post = id == null ? null
                : em.createQuery("select p from Post p left join fetch p.holder where p.id.value = :id", Post.class)
                .setParameter("id", id.value()).getResultStream().findFirst().orElse(null);
        if (post == null || !visible(scope, post.regionPath(), post.organisation().value())) {
            throw new PostNotFound(id);
        }
        List<HoldingRow> holdings = em.createQuery(HOLDING + " where p.id.value = :id order by h.from desc", HoldingRow.class)
                .setParameter("id", id.value()).getResultList();
        return new PostCase(post.row(), post.version(), holdings);
    }

    public Page<PersonRow> find(Scope scope, PersonFilter filter, PersonFilter.Sort sort, PageRange range) {
        String order = switch (sort) {
            case NAME -> range.order("p.name", "p.id.value");
            case ORGANISATION -> range.order("p.regionPath", "p.organisation.value", "p.name", "p.id.value");
        };
        var rows = bind(em.createQuery("select p" + PEOPLE + order, Person.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(Person::row).toList();
        var total = bind(em.createQuery("select count(*) from (select 1 as one" + PEOPLE + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class),
                scope, filter).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    public Page<PostRow> findPosts(Scope scope, PostFilter filter, PostFilter.Sort sort, PageRange range) {
        String order = switch (sort) {
            case ORGANISATION -> range.order("p.regionPath", "p.organisation.value", "p.title", "p.id.value");
            case TITLE -> range.order("p.title", "p.id.value");
        };
        var rows = bind(em.createQuery("select p.id, p.title, p.organisation, p.regionPath, h.id, h.name, p.heldSince, p.validFrom, p.validTo, p.role"
                + POSTS + order, PostRow.class), scope, filter).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select 1 as one" + POSTS + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class),
                scope, filter).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** An enterprise sees no officials; its own organisation is none, so nothing matches. */
    static boolean visible(Scope scope, String regionPath, java.util.UUID organisation) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(regionPath);
            case ORGANISATION -> scope.includes(regionPath) && organisation.equals(scope.organisation());
            case ENTERPRISE -> false;
        };
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, PersonFilter filter) {
        return own(query, scope).setParameter("text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null))
                .setParameter("organisation", filter.organisation() == null ? null : filter.organisation().value())
                .setParameter("serving", filter.serving());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, PostFilter filter) {
        return own(query, scope).setParameter("text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null))
                .setParameter("organisation", filter.organisation() == null ? null : filter.organisation().value())
                .setParameter("vacant", filter.vacant()).setParameter("role", filter.role());
    }

    private static <T> TypedQuery<T> own(TypedQuery<T> query, Scope scope) {
        return query.setParameter("scope", scope.like()).setParameter("own", switch (scope.reach()) {
            case REGION -> null;
            case ORGANISATION -> scope.organisation();
            case ENTERPRISE -> scope.enterprise();
        });
    }
}
