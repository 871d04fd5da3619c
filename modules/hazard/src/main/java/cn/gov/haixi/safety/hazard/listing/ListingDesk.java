package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a listing's new steps down and puts it on the desks of the bodies that must move next. */
@ApplicationScoped
class ListingDesk {
    static final String SUBJECT = "listing";
    /** What the office needs that lists a hazard: it decides and it publishes. */
    static final String[] TO_LIST = {Permission.LISTING_DECIDE, Permission.HAZARD_HANDLE};

    @Inject private EntityManager em;
    @Inject private ListedHazards hazards;
    @Inject private JointAcceptance together;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;

    /** @param act last part of the audit key */
    void moved(Listing listing, String act) {
        listing.takeSteps().forEach(em::persist);
        em.flush();
        worklist.done(SUBJECT, listing.id().value());
        switch (listing.state()) {
            case PROPOSED -> open("decide", listing, listing.body(), Permission.LISTING_DECIDE, null);
            case LISTED -> { if (listing.extensionDue() != null) { open("extend", listing, listing.body(), Permission.LISTING_DECIDE, listing.extensionDue()); } }
            case ACCEPTANCE -> accept(listing);
            case DELISTED -> { if (listing.delistingPublishedOn() == null) { open("publish-delisting", listing, listing.body(), Permission.HAZARD_HANDLE, listing.delistingPublishDue()); } }
            case REFUSED -> { }
        }
        if (listing.state().runs() && listing.publishedOn() == null) {
            open("publish", listing, listing.body(), Permission.HAZARD_HANDLE, listing.publishDue());
        }
        audit.append("hazard.listing.audit." + act, SUBJECT, listing.id().value(), listing.number() + " " + listing.hazardNumber());
    }

    /** The body that lists it, the one that supervises its hazard and the one that found it; passed by enough of them it can be taken off the list once it has been published. */
    private void accept(Listing listing) {
        if (!together.enough(listing)) {
            List<UUID> kept = hazards.keptFrom(listing.hazard());
            Set<UUID> passed = together.passed(listing, kept);
            Stream.of(listing.body(), listing.regulator(), listing.finder()).filter(body -> body != null && !kept.contains(body) && !passed.contains(body)).distinct()
                    .forEach(body -> open("accept", listing, body, Permission.HAZARD_HANDLE, listing.acceptanceDue()));
        } else if (listing.publishedOn() != null) {
            open("delist", listing, listing.body(), Permission.LISTING_DECIDE, listing.acceptanceDue());
        }
    }

    private void open(String what, Listing listing, UUID desk, String permission, LocalDate due) {
        worklist.open(new WorkItem("hazard.listing.work." + what, SUBJECT, listing.id().value(), listing.number(), new OrganisationId(desk), permission, listing.regionPath(), due,
                "/hazard/listing?id=" + listing.id().value(), true));
    }
}
