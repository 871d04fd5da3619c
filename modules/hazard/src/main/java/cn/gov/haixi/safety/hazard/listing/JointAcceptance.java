package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.account.ImpartialDesks;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationKind;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many bodies must pass a listed hazard together, and which have in this round (M4.5). */
@ApplicationScoped
class JointAcceptance {
    @Inject private EntityManager em;
    @Inject private ListedHazards hazards;
    @Inject private ListingClocks clocks;
    @Inject private ImpartialDesks desks;
    @Inject private RegionQueries regions;
    @Inject private Clock clock;

    boolean enough(Listing listing) {
        List<UUID> kept = hazards.keptFrom(listing.hazard());
        return listing.state() == ListingState.ACCEPTANCE && passed(listing, kept).size() >= wanted(listing, kept);
    }

    /** Fewer, but at least one, where so many are left of those who could. */
    int wanted(Listing listing, Collection<UUID> kept) {
        int bodies = clocks.bodies(LocalDate.now(clock));
        return kept.isEmpty() ? bodies : Math.max(1, Math.min(bodies, able(listing, kept).size()));
    }

    /** On whose desks it lies: of the body that lists it, the one that supervises it and the one that found it who has not passed it yet; and where these are too few, of the region's offices. */
    List<UUID> waiting(Listing listing) {
        List<UUID> kept = hazards.keptFrom(listing.hazard());
        Set<UUID> passed = passed(listing, kept);
        List<UUID> near = Stream.of(listing.body(), listing.regulator(), listing.finder()).filter(body -> body != null && !kept.contains(body) && !passed.contains(body)).distinct().toList();
        int lacking = wanted(listing, kept) - passed.size() - near.size();
        return lacking <= 0 ? near : Stream.concat(near.stream(), able(listing, kept).stream().filter(body -> !near.contains(body) && !passed.contains(body)).limit(lacking)).toList();
    }

    /** Who could pass it: the body that lists it, the one that supervises it, the one that found it and the offices of its region and above. */
    private List<UUID> able(Listing listing, Collection<UUID> kept) {
        Set<UUID> parties = Set.copyOf(kept);
        Stream<UUID> offices = desks.ladder(regions.byPath(listing.regionPath()).code()).stream().filter(body -> body.kind() == OrganisationKind.COMMITTEE_OFFICE).map(OrganisationRow::id).map(OrganisationId::value);
        return Stream.concat(Stream.of(listing.body(), listing.regulator(), listing.finder()), offices).filter(Objects::nonNull).distinct()
                .filter(body -> desks.able(new OrganisationId(body), parties, Permission.HAZARD_HANDLE)).toList();
    }

    Set<UUID> passed(Listing listing, Collection<UUID> kept) {
        return passed(em.createQuery("select s.at, s.move, s.round, s.account, s.organisation, s.actorName, s.organisationName, s.words from ListingStep s where s.listing = :listing", ListingStepRow.class)
                .setParameter("listing", listing.id()).getResultList(), listing.round(), kept);
    }

    /** Bodies that have passed it in this round, without the word of whom it has been kept from since. */
    static Set<UUID> passed(Collection<ListingStepRow> steps, int round, Collection<UUID> kept) {
        return steps.stream().filter(step -> step.move() == ListingMove.PASSED && step.round() == round && !kept.contains(step.organisation()) && !kept.contains(step.account()))
                .map(ListingStepRow::organisation).collect(Collectors.toSet());
    }
}
