package cn.gov.haixi.safety.web.hazard.listing;

import cn.gov.haixi.safety.hazard.listing.ListingCase;
import cn.gov.haixi.safety.hazard.listing.ListingDecisions;
import cn.gov.haixi.safety.hazard.listing.ListingId;
import cn.gov.haixi.safety.hazard.listing.ListingMove;
import cn.gov.haixi.safety.hazard.listing.ListingQueries;
import cn.gov.haixi.safety.hazard.listing.Listings;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One listing from its proposal to the publication of its end, with what the caller may do next (M4.5). */
@Named
@ViewScoped
public class ListingPage implements Serializable {
    @Inject private ListingQueries queries;
    @Inject private Listings listings;
    @Inject private ListingDecisions decisions;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private String id;
    private transient ListingCase listing;
    private LocalDate until;
    private String words;

    public ListingCase getListing() {
        if (listing == null) {
            listing = queries.get(caller.scope(), listingId());
        }
        return listing;
    }

    public boolean can(String move) { return getListing().may(ListingMove.valueOf(move)); }

    public String list() { return done(() -> decisions.list(listingId())); }

    public String refuse() { return done(() -> decisions.refuse(listingId(), words)); }

    public String publish() { return done(() -> listings.publish(listingId(), words)); }

    public String askExtension() { return done(() -> listings.askExtension(listingId(), until, words)); }

    public String grantExtension() { return done(() -> decisions.grantExtension(listingId())); }

    public String refuseExtension() { return done(() -> decisions.refuseExtension(listingId(), words)); }

    public String pass() { return done(() -> listings.judge(listingId(), true, words)); }

    public String fail() { return done(() -> listings.judge(listingId(), false, words)); }

    public String delist() { return done(() -> decisions.delist(listingId(), words)); }

    public String publishDelisting() { return done(() -> listings.publishDelisting(listingId(), words)); }

    private String done(Runnable act) {
        act.run();
        notices.done("hazard.hazard.done");
        return "/hazard/listing?faces-redirect=true&id=" + id;
    }

    private ListingId listingId() { return new ListingId(Given.id(id)); }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public LocalDate getUntil() { return until; }

    public void setUntil(LocalDate until) { this.until = until; }

    public String getWords() { return words; }

    public void setWords(String words) { this.words = words; }
}
