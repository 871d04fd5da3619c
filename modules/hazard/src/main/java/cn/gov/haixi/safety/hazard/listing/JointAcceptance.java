package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** How many bodies must pass a listed hazard together, and which have in this round (M4.5). */
@ApplicationScoped
class JointAcceptance {
    @Inject private EntityManager em;
    @Inject private ListedHazards hazards;
    @Inject private ListingClocks clocks;
    @Inject private Clock clock;

    /** One where its hazard is kept from the others and the body that lists it supervises it too. */
    int wanted(Listing listing) {
        return listing.regulator().equals(listing.body()) && !hazards.keptFrom(listing.hazard()).isEmpty() ? 1 : clocks.bodies(LocalDate.now(clock));
    }

    /** Without the word of whom it has been kept from since. */
    Set<UUID> passed(Listing listing) {
        Set<UUID> bodies = new HashSet<>(em.createQuery("select s.organisation from ListingStep s where s.listing = :listing and s.move = PASSED and s.round = :round", UUID.class)
                .setParameter("listing", listing.id()).setParameter("round", listing.round()).getResultList());
        bodies.removeAll(hazards.keptFrom(listing.hazard()));
        return bodies;
    }

    boolean enough(Listing listing) { return listing.state() == ListingState.ACCEPTANCE && passed(listing).size() >= wanted(listing); }
}
