package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardIdentified;
import cn.gov.haixi.safety.hazard.hazard.HazardKeptFrom;
import cn.gov.haixi.safety.hazard.hazard.HazardLetIn;
import cn.gov.haixi.safety.hazard.hazard.HazardSubmitted;
import cn.gov.haixi.safety.hazard.hazard.KeptHazards;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.account.ImpartialDesks;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.registry.region.RegionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What happens to a hazard happens to its listings, in the same transaction. The hazard is locked before: see {@link OwnListings#locked}. */
@ApplicationScoped
class ListingsOfHazard {
    @Inject private EntityManager em;
    @Inject private OwnListings own;
    @Inject private ListedHazards hazards;
    @Inject private KeptHazards keptHazards;
    @Inject private ListingClocks clocks;
    @Inject private ListingDesk desk;
    @Inject private Worklist worklist;
    @Inject private ImpartialDesks desks;
    @Inject private RegionQueries regions;
    @Inject private OrganisationQueries organisations;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The evidence is in: joint acceptance begins with that, or the evidence is not taken. */
    void on(@Observes HazardSubmitted submitted) {
        if (submitted.listed()) {
            own.running(submitted.hazard()).ifPresent(listing -> {
                listing.beginAcceptance(clocks.acceptBy(submitted.on()), now());
                desk.moved(listing, "acceptance-begun");
            });
        }
    }

    /** A body that is concerned neither supervises nor lists it any longer. */
    void on(@Observes HazardKeptFrom kept) {
        for (Listing listing : of(kept.hazard())) {
            worklist.keepFrom(kept.party(), listing.id().value());
            if (listing.over()) {
                continue;
            }
            if (!kept.supervisor().value().equals(listing.regulator())) {
                listing.regulatedBy(kept.supervisor().value(), organisations.get(kept.supervisor()).name(), Actor.SYSTEM, now());
            }
            OrganisationRow next = desks.next(new OrganisationId(listing.body()), regions.byPath(listing.regionPath()).code(), Set.copyOf(hazards.keptFrom(kept.hazard())), ListingDesk.TO_LIST);
            boolean handedOver = !next.id().value().equals(listing.body());
            if (handedOver) {
                keptHazards.admit(kept.hazard(), next.id());
                worklist.giveBack(next.id().value(), listing.id().value());
                listing.handOver(next.id().value(), next.name(), Scope.isWhole(next.regionPath()) ? ListingLevel.PREFECTURE : ListingLevel.COUNTY, Actor.SYSTEM, now());
            }
            desk.moved(listing, handedOver ? "handed-over" : "kept");
        }
    }

    /** Who must accept is counted anew. */
    void on(@Observes HazardLetIn letIn) {
        for (Listing listing : of(letIn.hazard())) {
            worklist.giveBack(letIn.party(), listing.id().value());
            if (!listing.over()) {
                desk.moved(listing, "let-in");
            }
        }
    }

    void on(@Observes HazardIdentified identified) {
        for (Listing listing : of(identified.hazard())) {
            listing.identify(identified.enterprise().value(), identified.enterpriseName(), identified.regionPath(), identified.supervisor().value(), caller.actor(), now());
            desk.moved(listing, "identified");
        }
    }

    private List<Listing> of(HazardId hazard) {
        List<Listing> found = em.createQuery("select l from Listing l where l.hazard = :hazard order by l.id", Listing.class).setParameter("hazard", hazard.value()).getResultList();
        found.forEach(listing -> em.refresh(listing, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    private Instant now() { return Instant.now(clock); }
}
