package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One move in a listing's history. The words of a joint acceptance stand here too: which body passed or failed it in which round. */
@Entity
@Table(name = "hazard_listing_step")
class ListingStep {
    @Id @Column(name = "id") private UUID id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "listing_id", nullable = false)) private ListingId listing;
    @Column(name = "round", nullable = false) private int round;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Enumerated(EnumType.STRING) @Column(name = "move", nullable = false, length = 24) private ListingMove move;
    @Column(name = "account_id") private UUID account;
    @Column(name = "organisation_id") private UUID organisation;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "words", nullable = false, length = 1000) private String words;

    protected ListingStep() { }

    ListingStep(ListingId listing, int round, ListingMove move, String words, Actor by, Instant at) {
        this.id = Ids.next();
        this.listing = listing;
        this.round = round;
        this.move = move;
        this.words = words;
        this.account = by.account();
        this.organisation = by.organisation();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.at = at;
    }
}
