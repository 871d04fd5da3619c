package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Writes a listing's new steps down and puts it on the desks of the bodies that must move next. */
@ApplicationScoped
class ListingDesk {
    static final String SUBJECT = "listing";
    /** What the office needs that lists a hazard: it decides and it publishes. */
    static final String[] TO_LIST = {Permission.LISTING_DECIDE, Permission.HAZARD_HANDLE};

    @Inject private EntityManager em;
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

    /** Passed by enough bodies it can be taken off the list once it has been published. */
    private void accept(Listing listing) {
        if (!together.enough(listing)) {
            together.waiting(listing).forEach(body -> open("accept", listing, body, Permission.HAZARD_HANDLE, listing.acceptanceDue()));
        } else if (listing.publishedOn() != null) {
            open("delist", listing, listing.body(), Permission.LISTING_DECIDE, listing.acceptanceDue());
        }
    }

    private void open(String what, Listing listing, UUID desk, String permission, LocalDate due) {
        worklist.open(new WorkItem("hazard.listing.work." + what, SUBJECT, listing.id().value(), listing.number(), new OrganisationId(desk), permission, listing.regionPath(), due,
                "/hazard/listing?id=" + listing.id().value(), true));
    }
}
