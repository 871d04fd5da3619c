package cn.gov.haixi.safety.registry.organisation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;

/**
 * Reads organisations. Whose name and place a case shows is public knowledge and open to all, citizens on the portal included;
 * it comes from the second-level cache and costs no statement. Lists need a permission and a scope.
 */
@Stateless
@RolesAllowed(Permission.REGISTRY_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganisationQueries {
    private static final String WHERE = " from Organisation o where o.regionPath like :scope"
            + " and (:text is null or o.name like :text escape '!') and (:kind is null or o.kind = :kind)"
            + " and (:region is null or o.regionCode = :region)"
            + " and (:on is null or (o.validFrom <= :on and (o.validTo is null or o.validTo >= :on)))";
    @Inject private EntityManager em;
    @Inject private Clock clock;

    @PermitAll
    public OrganisationRow get(OrganisationId id) { return find(id).row(); }

    /** The office of the safety committee (安委办) that a region has today. */
    @PermitAll
    public OrganisationRow committeeOffice(String regionCode) { return only(regionCode, OrganisationKind.COMMITTEE_OFFICE); }

    @PermitAll
    public OrganisationRow government(String regionCode) { return only(regionCode, OrganisationKind.GOVERNMENT); }

    /** Whoever stands above it, such as the prefecture's office above a county's; empty at the top. */
    @PermitAll
    public Optional<OrganisationRow> superior(OrganisationId id) {
        return Optional.ofNullable(find(id).superior()).map(this::get);
    }

    /** What a region has today, by name. */
    @PermitAll
    public List<OrganisationRow> inRegion(String regionCode, OrganisationKind kind) { return inRegion(regionCode, kind, LocalDate.now(clock)); }

    /** What a region, be it a former one, had on a day, by name. */
    @PermitAll
    public List<OrganisationRow> inRegion(String regionCode, OrganisationKind kind, LocalDate day) {
        return em.createQuery("select o from Organisation o where o.regionCode = :region and o.kind = :kind order by o.name", Organisation.class)
                .setParameter("region", regionCode).setParameter("kind", kind).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(Organisation::row).filter(row -> row.existsOn(day)).toList();
    }

    /** All that exist today, in the order of their regions. */
    @PermitAll
    public List<OrganisationRow> today() {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select o from Organisation o order by o.regionPath, o.name", Organisation.class).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(Organisation::row).filter(row -> row.existsOn(today)).toList();
    }

    /** All that ever were, in the order of their regions, those that have ended with their last day. */
    @PermitAll
    public List<OrganisationRow> ever() {
        return em.createQuery("select o from Organisation o order by o.regionPath, o.name", Organisation.class).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(Organisation::row).toList();
    }

    /** What stands directly under an organisation today. */
    @PermitAll
    public List<OrganisationRow> subordinates(OrganisationId id) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("select o from Organisation o where o.superior.value = :id order by o.regionPath, o.name", Organisation.class)
                .setParameter("id", id.value()).setHint(HibernateHints.HINT_CACHEABLE, true)
                .getResultStream().map(Organisation::row).filter(row -> row.existsOn(today)).toList();
    }

    /** The page of one organisation. */
    public OrganisationCase open(Scope scope, OrganisationId id) {
        Organisation organisation = find(id);
        if (!scope.includes(organisation.row().regionPath())) {
            throw new OrganisationNotFound(id);
        }
        return new OrganisationCase(organisation.row(), organisation.version(), superior(id), subordinates(id));
    }

    public Page<OrganisationRow> find(Scope scope, OrganisationFilter filter, OrganisationFilter.Sort sort, PageRange range) {
        String order = switch (sort) {
            case REGION -> range.order("o.regionPath", "o.kind", "o.name", "o.id.value");
            case NAME -> range.order("o.name", "o.id.value");
            case KIND -> range.order("o.kind", "o.regionPath", "o.name", "o.id.value");
        };
        var rows = bind(em.createQuery("select o.id, o.name, o.kind, o.regionPath, o.regionCode, o.validFrom, o.validTo" + WHERE + order,
                OrganisationRow.class), scope, filter).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select 1 as one" + WHERE + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class),
                scope, filter).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    private OrganisationRow only(String regionCode, OrganisationKind kind) {
        return inRegion(regionCode, kind).stream().findFirst().orElseThrow(() -> new OrganisationNotFound(kind, regionCode));
    }

    private Organisation find(OrganisationId id) {
        Organisation organisation = id == null ? null : em.find(Organisation.class, id);
        if (organisation == null) {
            throw new OrganisationNotFound(id);
        }
        return organisation;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, OrganisationFilter filter) {
        return query.setParameter("scope", scope.like())
                .setParameter("text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null))
                .setParameter("kind", filter.kind()).setParameter("region", filter.regionCode()).setParameter("on", filter.on());
    }
}
