package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds a listing for somebody who wants to see or move it. An enterprise sees its own once it is decided, not while it is only proposed. From whom its
 * hazard is kept it is kept too, for good: what is published they read where everybody does.
 */
@ApplicationScoped
class OwnListings {
    @Inject private EntityManager em;
    @Inject private ListedHazards hazards;
    @Inject private Caller caller;

    Listing visible(Scope scope, ListingId id) {
        Listing listing = id == null || id.value() == null ? null : em.find(Listing.class, id);
        if (listing == null || !sees(scope, listing) || kept(scope, listing)) {
            throw new ListingNotFound();
        }
        return listing;
    }

    /** Its hazard first, as whoever moves that does: two who lock the same in another order wait for one another for ever. */
    Listing locked(ListingId id) {
        Listing listing = visible(caller.scope(), id);
        hazards.lock(listing.hazard());
        em.refresh(listing, LockModeType.PESSIMISTIC_WRITE);
        return visible(caller.scope(), id);
    }

    /** To be moved by the committee office that lists it. */
    Listing ofBody(ListingId id) {
        Listing listing = locked(id);
        if (!listing.body().equals(caller.organisation())) {
            throw new NotTheListingBody();
        }
        return listing;
    }

    /** The one that is open or running. */
    Optional<Listing> running(HazardId hazard) {
        return em.createQuery("select l from Listing l where l.hazard = :hazard and l.state in (PROPOSED, LISTED, ACCEPTANCE)", Listing.class)
                .setParameter("hazard", hazard.value()).getResultStream().findFirst();
    }

    private boolean kept(Scope scope, Listing listing) {
        List<UUID> whom = ListedHazards.keptFrom(scope);
        return whom != null && whom.stream().anyMatch(hazards.keptFrom(listing.hazard())::contains);
    }

    private static boolean sees(Scope scope, Listing listing) {
        return switch (scope.reach()) {
            case REGION -> scope.includes(listing.regionPath());
            case ORGANISATION -> scope.includes(listing.regionPath()) && (scope.organisation().equals(listing.regulator()) || scope.organisation().equals(listing.finder()));
            case ENTERPRISE -> scope.enterprise().equals(listing.enterprise()) && listing.listedOn() != null;
        };
    }
}
