package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.hazard.HazardNumbers;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.account.ImpartialDesks;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is done about a listing by those who handle it: they propose, publish, ask for more time and accept together (M4.5). */
@Stateless
@RolesAllowed(Permission.HAZARD_HANDLE)
public class Listings {
    private static final String SERIES = "挂牌";

    @Inject private EntityManager em;
    @Inject private OwnListings own;
    @Inject private ListedHazards hazards;
    @Inject private JointAcceptance together;
    @Inject private ListingClocks clocks;
    @Inject private ListingDesk desk;
    @Inject private Worklist worklist;
    @Inject private HazardNumbers numbers;
    @Inject private OrganisationQueries organisations;
    @Inject private ImpartialDesks desks;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public ListingId propose(@NotNull @Valid ListingProposal proposal) {
        ListedHazards.Facts hazard = hazards.facts(proposal.hazard());
        if (own.running(hazard.id()).isPresent()) {
            throw new NotListable();
        }
        LocalDate today = LocalDate.now(clock);
        String[] codes = hazard.regionPath().split("/");
        String office = codes[proposal.level() == ListingLevel.PREFECTURE ? 0 : codes.length - 1];
        UUID body = organisations.committeeOffice(office).id().value();
        List<UUID> kept = hazards.keptFrom(hazard.id());
        if (!desks.next(new OrganisationId(body), codes[codes.length - 1], Set.copyOf(kept), ListingDesk.TO_LIST).id().value().equals(body)) {
            throw new BodyAccused();
        }
        var listing = new Listing(numbers.next(SERIES, today.getYear()), proposal, hazard, body, clocks.latest(today), caller.actor(), today,
                Instant.now(clock));
        em.persist(listing);
        em.flush();
        kept.forEach(one -> worklist.keepFrom(one, listing.id().value()));
        desk.moved(listing, "proposed");
        return listing.id();
    }

    public void publish(@NotNull ListingId id, @NotBlank @Size(max = 500) String where) {
        Listing listing = own.ofBody(id);
        listing.publish(where, caller.actor(), LocalDate.now(clock), Instant.now(clock));
        desk.moved(listing, "published");
    }

    /** By whoever carries out the rectification, so long before the deadline. */
    @RolesAllowed({Permission.HAZARD_HANDLE, Permission.HAZARD_RECTIFY})
    public void askExtension(@NotNull ListingId id, @NotNull @CivilDay LocalDate until, @NotBlank @Size(max = 500) String why) {
        Listing listing = own.locked(id);
        if (!hazards.mayRectify(listing.hazard())) {
            throw new NotTheListingBody();
        }
        LocalDate today = LocalDate.now(clock);
        clocks.checkAskedInTime(today, listing.deadline());
        listing.askExtension(until, why, clocks.latest(listing.listedOn() == null ? today : listing.listedOn()), clocks.decideBy(today), caller.actor(), Instant.now(clock));
        desk.moved(listing, "extension-asked");
    }

    /** One body's word in the joint acceptance. A failed one sends it back, and the next round begins with none. */
    public void judge(@NotNull ListingId id, boolean pass, @NotBlank @Size(max = 1000) String words) {
        Listing listing = own.locked(id);
        if (caller.organisation() == null) {
            throw new NotTheListingBody();
        }
        if (together.passed(listing, hazards.keptFrom(listing.hazard())).contains(caller.organisation())) {
            throw new JudgedAlready();
        }
        hazards.judgedBy(listing.hazard(), caller.actor());
        if (pass) {
            listing.pass(words, caller.actor(), Instant.now(clock));
        } else {
            listing.fail(words, caller.actor(), Instant.now(clock));
            hazards.sentBack(listing.hazard(), words);
        }
        desk.moved(listing, pass ? "passed" : "failed");
    }

    public void publishDelisting(@NotNull ListingId id, @NotBlank @Size(max = 500) String where) {
        Listing listing = own.ofBody(id);
        listing.publishDelisting(where, caller.actor(), LocalDate.now(clock), Instant.now(clock));
        desk.moved(listing, "delisting-published");
    }
}
