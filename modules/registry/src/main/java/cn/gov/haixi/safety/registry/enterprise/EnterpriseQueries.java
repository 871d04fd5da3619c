package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads enterprises. An enterprise's name and code are public knowledge, so whoever holds an id or a code may ask for it;
 * lists and suggestions are for those who keep or see the register, within their scope.
 */
@Stateless
@RolesAllowed(Permission.REGISTRY_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EnterpriseQueries {
    private static final int SUGGESTIONS = 10;
    private static final String ROW = "select e.id, e.uscc, e.name, e.regionPath, e.industry, e.supervisor, e.key, e.longitude, e.latitude, e.state";
    @Inject private EntityManager em;

    @PermitAll
    public EnterpriseRow get(EnterpriseId id) {
        Enterprise enterprise = id == null ? null : em.find(Enterprise.class, id);
        if (enterprise == null) {
            throw new EnterpriseNotFound(id);
        }
        return enterprise.row();
    }

    @PermitAll
    public Optional<EnterpriseRow> byUscc(String uscc) {
        return em.createQuery("select e from Enterprise e where e.uscc = :uscc", Enterprise.class)
                .setParameter("uscc", uscc).getResultStream().findFirst().map(Enterprise::row);
    }

    /**
     * The one that has this code, wherever it is registered, or bears this very name there, letters and brackets wide or not, with blanks or without.
     *
     * @param typed null or blank finds none
     * @param regionPath for a name: where it is registered, or what that lies in
     * @return empty also when several bear it
     */
    @PermitAll
    public Optional<EnterpriseRow> named(String typed, String regionPath) {
        if (typed == null || typed.isBlank() || regionPath == null) {
            return Optional.empty();
        }
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (bare.matches("[0-9A-Za-z]{18}")) {
            return byUscc(bare.toUpperCase(Locale.ROOT));
        }
        List<EnterpriseRow> known = em.createQuery(ROW + " from Enterprise e where e.name in (:names) and e.regionPath like :path", EnterpriseRow.class)
                .setParameter("names", List.of(typed.strip(), bare, bare.replace('(', '（').replace(')', '）'))).setParameter("path", regionPath + "%")
                .setMaxResults(2).getResultList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** Whom it has named for us: to keep from it what is told about them. */
    @PermitAll
    public List<String> contactNames(String uscc) {
        return em.createQuery("select c.name from EnterpriseContact c where c.enterprise.uscc = :uscc", String.class).setParameter("uscc", uscc).getResultList();
    }

    /** Of the rows of a page, in one statement. */
    @PermitAll
    public Map<EnterpriseId, String> names(Collection<EnterpriseId> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select e.id, e.name from Enterprise e where e.id in :ids", Object[].class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(row -> (EnterpriseId) row[0], row -> (String) row[1]));
    }

    /** As {@link #names}, by code. */
    @PermitAll
    public Map<String, String> namesByUscc(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : em.createQuery("select e.uscc, e.name from Enterprise e where e.uscc in :codes", Object[].class).setParameter("codes", codes)
                .getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The page of one enterprise. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public EnterpriseCase open(Scope scope, EnterpriseId id) {
        Enterprise enterprise = id == null ? null : em.find(Enterprise.class, id);
        if (enterprise == null || !enterprise.visibleTo(scope)) {
            throw new EnterpriseNotFound(id);
        }
        return enterprise.whole();
    }

    /** A few enterprises that what was typed so far may mean; closed ones too, since a tip may be about one. */
    public List<EnterpriseRow> suggest(Scope scope, String text) {
        if (SearchText.of(text).isEmpty()) {
            return List.of();
        }
        var filter = new EnterpriseFilter(text, null, null, null, null, null);
        return bind(em.createQuery(ROW + where(scope, filter) + " order by e.name, e.id.value", EnterpriseRow.class), scope, filter)
                .setMaxResults(SUGGESTIONS).getResultList();
    }

    public Page<EnterpriseRow> find(Scope scope, EnterpriseFilter filter, EnterpriseFilter.Sort sort, PageRange range) {
        String order = switch (sort) {
            case NAME -> range.order("e.name", "e.id.value");
            case CODE -> range.order("e.uscc");
            case NEWEST -> range.order("e.id.value desc");
        };
        String where = where(scope, filter);
        var rows = bind(em.createQuery(ROW + where + order, EnterpriseRow.class), scope, filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select 1 as one" + where + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class),
                scope, filter).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /**
     * Whoever carries on one of these industries and is not closed, by region and name; all of them, for a rule that binds an industry.
     *
     * @param beginnings of codes, such as {@code 06}; with none the list is empty
     * @param regionPath null for the whole scope
     */
    @RolesAllowed({Permission.REGISTRY_SEE, Permission.HAZARD_SEE})
    public List<EnterpriseRow> ofIndustries(Scope scope, Collection<String> beginnings, String regionPath) {
        if (beginnings.isEmpty()) {
            return List.of();
        }
        String of = beginnings.stream().filter(code -> code.matches("\\d{2,4}")).map(code -> "e.industry like '" + code + "%'").collect(Collectors.joining(" or ", " and (", ")"));
        var query = bind(em.createQuery(ROW + where(scope, EnterpriseFilter.ALL) + of + " and e.state <> :closed" + (regionPath == null ? "" : " and e.regionPath like :path")
                + " order by e.regionPath, e.name, e.id.value", EnterpriseRow.class), scope, EnterpriseFilter.ALL).setParameter("closed", EnterpriseState.CLOSED);
        return (regionPath == null ? query : query.setParameter("path", regionPath + "%")).getResultList();
    }

    /** Only the conditions that are wanted: what is not asked for costs nothing. */
    static String where(Scope scope, EnterpriseFilter filter) {
        StringBuilder where = new StringBuilder(" from Enterprise e where 1 = 1");
        switch (scope.reach()) {
            case REGION -> where.append(scope.wholePrefecture() ? "" : " and e.regionPath like :scope");
            case ORGANISATION -> where.append(" and e.regionPath like :scope and e.supervisor.value = :own");
            case ENTERPRISE -> where.append(" and e.id.value = :own");
        }
        SearchText.of(filter.text()).ifPresent(text -> where.append(isAscii(text)
                ? " and e.id.value in (select s.entry.enterprise from EnterpriseSearch s where s.entry.text like :text escape '!')"
                : " and e.name like :text escape '!'"));
        where.append(filter.regionCode() == null ? "" : " and e.regionCode = :region")
                .append(filter.industry() == null ? "" : " and e.industry like :industry escape '!'")
                .append(filter.state() == null ? "" : " and e.state = :state")
                .append(filter.key() == null ? "" : " and e.key = :key")
                .append(filter.supervisor() == null ? "" : " and e.supervisor.value = :supervisor");
        return where.toString();
    }

    static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, EnterpriseFilter filter) {
        switch (scope.reach()) {
            case REGION -> set(query, "scope", scope.wholePrefecture() ? null : scope.like());
            case ORGANISATION -> { set(query, "scope", scope.like()); query.setParameter("own", scope.organisation()); }
            case ENTERPRISE -> query.setParameter("own", scope.enterprise());
        }
        SearchText.of(filter.text()).ifPresent(text -> query.setParameter("text", isAscii(text)
                ? new SearchText(text.words().toLowerCase(Locale.ROOT)).asPrefix() : text.anywhere()));
        set(query, "region", filter.regionCode());
        set(query, "industry", SearchText.of(filter.industry()).map(SearchText::asPrefix).orElse(filter.industry()));
        set(query, "state", filter.state());
        set(query, "key", filter.key());
        set(query, "supervisor", filter.supervisor() == null ? null : filter.supervisor().value());
        return query;
    }

    private static void set(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static boolean isAscii(SearchText text) { return text.words().chars().allMatch(c -> c < 128); }
}
