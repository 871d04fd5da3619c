package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads listed supervision: a page of rows in two statements, a case in at most six. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListingQueries {
    private static final String ROW = "select l.id as id, l.number as number, l.hazard as hazard, l.hazardNumber as hazardNumber, l.enterpriseName as enterpriseName, l.regionPath as regionPath,"
            + " l.state as state, l.level as level, l.body as body, l.supervisor as supervisor, l.deadline as deadline, l.listedOn as listedOn, l.publishedOn as publishedOn";

    @Inject private EntityManager em;
    @Inject private OwnListings own;
    @Inject private ListedHazards hazards;
    @Inject private JointAcceptance together;
    @Inject private Caller caller;

    /** The newest first. */
    public Page<ListingRow> find(@NotNull Scope scope, @NotNull ListingFilter filter, @NotNull PageRange range) {
        Conditions asked = conditions(scope, filter);
        String from = " from Listing l where " + asked;
        var rows = asked.bind(em.createQuery(ROW + from + " order by l.id desc", ListingRow.class)).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = asked.bind(em.createQuery("select count(*) from (select 1 as one" + from + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** The newest first, behind {@code after}, for whoever writes all of them down. */
    public List<ListingRow> next(@NotNull Scope scope, @NotNull ListingFilter filter, ListingId after, int size) {
        Conditions asked = conditions(scope, filter).and("l.id.value < :after", "after", after == null ? null : after.value());
        return asked.bind(em.createQuery(ROW + " from Listing l where " + asked + " order by l.id desc", ListingRow.class)).setMaxResults(size).getResultList();
    }

    /** What has been published, and of what was taken off the list what was published since a day; for everybody. The newest first. */
    @PermitAll
    public List<PublicListing> published(@NotNull Scope scope, @NotNull @CivilDay LocalDate since) {
        return em.createQuery("select new cn.gov.haixi.safety.hazard.listing.PublicListing(l.number, l.enterpriseName, l.regionPath, h.found, o.name, l.listedOn, l.deadline, l.delistedOn) from Listing l"
                        + " join Hazard h on h.id.value = l.hazard join Organisation o on o.id.value = l.body where l.regionPath like :scope and l.publishedOn is not null"
                        + " and (l.delistedOn is null or l.delistedOn >= :since) order by l.id desc", PublicListing.class)
                .setParameter("scope", scope.like()).setParameter("since", since).setMaxResults(PageRange.MOST).getResultList();
    }

    /** All listings of one hazard, the newest first. */
    public List<ListingRow> ofHazard(@NotNull Scope scope, @NotNull HazardId hazard) {
        Conditions asked = conditions(scope, ListingFilter.ALL).and("l.hazard = :hazard", "hazard", hazard.value());
        return asked.bind(em.createQuery(ROW + " from Listing l where " + asked + " order by l.id desc", ListingRow.class)).setMaxResults(PageRange.MOST).getResultList();
    }

    /** @throws ListingNotFound also when it is not this caller's to see */
    public ListingCase get(@NotNull Scope scope, ListingId id) {
        Listing listing = own.visible(scope, id);
        List<ListingStepRow> steps = em.createQuery("select s.at, s.move, s.round, s.account, s.organisation, s.actorName, s.organisationName, s.words from ListingStep s where s.listing = :listing order by s.id",
                ListingStepRow.class).setParameter("listing", id).getResultList();
        List<UUID> kept = hazards.keptFrom(listing.hazard());
        Set<UUID> passed = JointAcceptance.passed(steps, listing.round(), kept);
        int wanted = together.wanted(listing, kept);
        return new ListingCase(id, listing.number(), listing.state(), listing.level(), listing.hazard(), listing.hazardNumber(), listing.enterpriseName(), listing.regionPath(),
                new OrganisationId(listing.body()), new OrganisationId(listing.regulator()), listing.supervisor(), listing.reason(), listing.deadline(), listing.dueOn(),
                new ListingCase.Clocks(listing.proposedOn(), listing.listedOn(), listing.publishDue(), listing.publishedOn(), listing.extensionUntil(), listing.extensionDue(),
                        listing.acceptanceDue(), listing.delistedOn(), listing.delistingPublishDue(), listing.delistingPublishedOn()),
                listing.round(), passed.size(), wanted, steps, allowed(scope, listing, passed, wanted));
    }

    private Set<ListingMove> allowed(Scope scope, Listing listing, Set<UUID> passed, int wanted) {
        Set<ListingMove> allowed = EnumSet.noneOf(ListingMove.class);
        boolean body = listing.body().equals(scope.organisation());
        for (ListingMove move : listing.moves()) {
            boolean may = switch (move) {
                case LISTED, REFUSED, EXTENSION_GRANTED, EXTENSION_REFUSED -> body && caller.may(Permission.LISTING_DECIDE);
                case DELISTED -> body && caller.may(Permission.LISTING_DECIDE) && passed.size() >= wanted;
                case PUBLISHED, DELISTING_PUBLISHED -> body && caller.may(Permission.HAZARD_HANDLE);
                case PASSED, FAILED -> scope.organisation() != null && caller.may(Permission.HAZARD_HANDLE) && !passed.contains(scope.organisation()) && !hazards.handedInBy(listing.hazard(), scope.account());
                case EXTENSION_ASKED -> (caller.may(Permission.HAZARD_RECTIFY) || caller.may(Permission.HAZARD_HANDLE)) && hazards.mayRectify(listing.hazard());
                default -> false;
            };
            if (may && !listing.askedBy(scope.account(), move)) {
                allowed.add(move);
            }
        }
        return allowed;
    }

    private static Conditions conditions(Scope scope, ListingFilter filter) {
        Conditions asked = new Conditions();
        switch (scope.reach()) {
            case REGION -> asked.and("l.regionPath like :scope", "scope", scope.like());
            case ORGANISATION -> asked.and("l.regionPath like :scope", "scope", scope.like()).and("(l.regulator = :own or l.finder = :own)", "own", scope.organisation());
            case ENTERPRISE -> asked.and("l.enterprise = :own", "own", scope.enterprise()).and("l.listedOn is not null");
        }
        return asked.and(ListedHazards.NOT_KEPT, "keptFrom", ListedHazards.keptFrom(scope)).and("l.state = :state", "state", filter.state()).and("l.level = :level", "level", filter.level())
                .and("l.regionPath like :region", "region", filter.regionPath() == null ? null : filter.regionPath() + "%")
                .and("(l.number like :text escape '!' or l.hazardNumber like :text escape '!' or l.enterpriseName like :text escape '!')", "text",
                        SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
    }
}
