package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the director of the committee office decides about a listing, never what he proposed or asked for himself (M4.5). */
@Stateless
@RolesAllowed(Permission.LISTING_DECIDE)
public class ListingDecisions {
    @Inject private OwnListings own;
    @Inject private ListedHazards hazards;
    @Inject private JointAcceptance together;
    @Inject private ListingClocks clocks;
    @Inject private ListingDesk desk;
    @Inject private Caller caller;
    @Inject private Clock clock;
    @Inject private Event<HazardListed> listed;
    @Inject private Event<HazardDelisted> delisted;

    public void list(@NotNull ListingId id) {
        Listing listing = own.ofBody(id);
        LocalDate today = LocalDate.now(clock);
        listing.list(clocks.latest(today), clocks.publishBy(today), caller.actor(), today, now());
        if (hazards.listed(listing.hazard(), listing.number(), listing.deadline())) {
            listing.beginAcceptance(clocks.acceptBy(today), now());
        }
        desk.moved(listing, "listed");
        listed.fire(new HazardListed(id, listing.number(), listing.hazard(), listing.enterprise(), listing.regionPath(), listing.level(), listing.deadline(), today));
    }

    public void refuse(@NotNull ListingId id, @NotBlank @Size(max = 500) String why) {
        Listing listing = own.ofBody(id);
        listing.refuse(why, caller.actor(), now());
        desk.moved(listing, "refused");
    }

    public void grantExtension(@NotNull ListingId id) {
        Listing listing = own.ofBody(id);
        listing.grantExtension(caller.actor(), now());
        hazards.until(listing.hazard(), listing.deadline());
        desk.moved(listing, "extension-granted");
    }

    public void refuseExtension(@NotNull ListingId id, @NotBlank @Size(max = 500) String why) {
        Listing listing = own.ofBody(id);
        listing.refuseExtension(why, caller.actor(), now());
        desk.moved(listing, "extension-refused");
    }

    /** After at least so many bodies have passed it together. */
    public void delist(@NotNull ListingId id, @NotBlank @Size(max = 500) String words) {
        Listing listing = own.ofBody(id);
        LocalDate today = LocalDate.now(clock);
        List<UUID> kept = hazards.keptFrom(listing.hazard());
        listing.delist(words, together.passed(listing, kept).size(), together.wanted(listing, kept), clocks.publishBy(today), caller.actor(), today, now());
        hazards.delisted(listing.hazard(), words);
        desk.moved(listing, "delisted");
        delisted.fire(new HazardDelisted(id, listing.number(), listing.hazard(), listing.enterprise(), listing.regionPath(), today));
    }

    private Instant now() { return Instant.now(clock); }
}
