package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The evidence for a listed hazard is in: its joint acceptance begins with that, or the evidence is not taken. */
@ApplicationScoped
class JointAcceptance {
    @Inject private OwnListings own;
    @Inject private ListingClocks clocks;
    @Inject private ListingDesk desk;
    @Inject private Clock clock;

    void on(@Observes HazardSubmitted submitted) {
        if (submitted.listed()) {
            own.running(submitted.hazard()).ifPresent(listing -> {
                listing.beginAcceptance(clocks.acceptBy(submitted.on()), Instant.now(clock));
                desk.moved(listing, "acceptance-begun", false);
            });
        }
    }
}
