package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.ListedHazards;
import cn.gov.haixi.safety.platform.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A major hazard under listed supervision (挂牌督办, M4.5). Proposed by one, decided by another of the committee office that lists it; then published
 * within its clock. More time is asked for so long before the deadline and decided within a clock by the same office. When the evidence is in, at
 * least two bodies accept together: one that fails it sends it back, and all begin anew. Passed, the office takes it off the list and publishes that
 * too.
 */
@Entity
@Table(name = "hazard_listing")
class Listing {
    @EmbeddedId private ListingId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "number", nullable = false, length = 32) private String number;
    @Column(name = "hazard_id", nullable = false) private UUID hazard;
    @Column(name = "hazard_number", nullable = false, length = 32) private String hazardNumber;
    @Column(name = "enterprise_id") private UUID enterprise;
    @Column(name = "enterprise_name", length = 200) private String enterpriseName;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "regulator_id", nullable = false) private UUID regulator;
    @Column(name = "finder_id") private UUID finder;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ListingState state;
    @Enumerated(EnumType.STRING) @Column(name = "listing_level", nullable = false, length = 16) private ListingLevel level;
    @Column(name = "body_id", nullable = false) private UUID body;
    @Column(name = "supervisor", nullable = false, length = 64) private String supervisor;
    @Column(name = "reason", nullable = false, length = 1000) private String reason;
    @Column(name = "deadline", nullable = false) private LocalDate deadline;
    @Column(name = "proposed_by") private UUID proposedBy;
    @Column(name = "proposed_on", nullable = false) private LocalDate proposedOn;
    @Column(name = "listed_on") private LocalDate listedOn;
    @Column(name = "publish_due") private LocalDate publishDue;
    @Column(name = "published_on") private LocalDate publishedOn;
    @Column(name = "extension_until") private LocalDate extensionUntil;
    @Column(name = "extension_by") private UUID extensionBy;
    @Column(name = "extension_due") private LocalDate extensionDue;
    @Column(name = "acceptance_due") private LocalDate acceptanceDue;
    @Column(name = "round", nullable = false) private int round;
    @Column(name = "delisted_on") private LocalDate delistedOn;
    @Column(name = "delisting_publish_due") private LocalDate delistingPublishDue;
    @Column(name = "delisting_published_on") private LocalDate delistingPublishedOn;
    private transient List<ListingStep> newSteps = new ArrayList<>();

    protected Listing() { }

    Listing(String number, ListingProposal proposal, ListedHazards.Facts hazard, UUID body, LocalDate latest, Actor by, LocalDate today, Instant now) {
        if (!hazard.grade().major() || hazard.listed() || !hazard.state().confirmed()) {
            throw new NotListable();
        }
        this.id = ListingId.next();
        this.number = number;
        this.hazard = hazard.id().value();
        this.hazardNumber = hazard.number();
        this.enterprise = hazard.enterprise();
        this.enterpriseName = hazard.enterpriseName();
        this.regionPath = hazard.regionPath();
        this.regulator = hazard.supervisor();
        this.finder = hazard.finder();
        this.state = ListingState.PROPOSED;
        this.level = proposal.level();
        this.body = body;
        this.supervisor = proposal.supervisor().strip();
        this.reason = proposal.reason().strip();
        this.deadline = within(proposal.deadline(), today, latest);
        this.proposedBy = by.account();
        this.proposedOn = today;
        note(ListingMove.PROPOSED, reason, by, now);
    }

    void list(LocalDate latest, LocalDate publishBy, Actor by, LocalDate today, Instant now) {
        refuseSame(proposedBy, by);
        within(deadline, today, latest);
        moveTo(ListingState.LISTED, ListingMove.LISTED, deadline.toString(), by, now);
        listedOn = today;
        publishDue = publishBy;
    }

    void refuse(String why, Actor by, Instant now) {
        refuseSame(proposedBy, by);
        moveTo(ListingState.REFUSED, ListingMove.REFUSED, why, by, now);
    }

    /** @param where such as the government's website or a newspaper, with the day or the address */
    void publish(String where, Actor by, LocalDate today, Instant now) {
        refuseIf(!moves().contains(ListingMove.PUBLISHED), ListingMove.PUBLISHED);
        publishedOn = today;
        note(ListingMove.PUBLISHED, where, by, now);
    }

    void askExtension(LocalDate until, String why, LocalDate latest, LocalDate decideBy, Actor by, Instant now) {
        refuseIf(state != ListingState.LISTED || extensionDue != null, ListingMove.EXTENSION_ASKED);
        extensionUntil = within(until, deadline, latest);
        extensionBy = by.account();
        extensionDue = decideBy;
        note(ListingMove.EXTENSION_ASKED, until + " " + why, by, now);
    }

    void grantExtension(Actor by, Instant now) {
        decideExtension(ListingMove.EXTENSION_GRANTED, extensionUntil == null ? "" : extensionUntil.toString(), by, now);
        deadline = extensionUntil;
    }

    void refuseExtension(String why, Actor by, Instant now) { decideExtension(ListingMove.EXTENSION_REFUSED, why, by, now); }

    private void decideExtension(ListingMove move, String words, Actor by, Instant now) {
        refuseIf(state != ListingState.LISTED || extensionDue == null, move);
        refuseSame(extensionBy, by);
        extensionDue = null;
        note(move, words, by, now);
    }

    /** The evidence is in: the bodies come together. */
    void beginAcceptance(LocalDate acceptBy, Instant now) {
        moveTo(ListingState.ACCEPTANCE, ListingMove.ACCEPTANCE_BEGUN, "", Actor.SYSTEM, now);
        acceptanceDue = acceptBy;
        extensionDue = null;
        round++;
    }

    void pass(String words, Actor by, Instant now) {
        refuseIf(state != ListingState.ACCEPTANCE, ListingMove.PASSED);
        note(ListingMove.PASSED, words, by, now);
    }

    void fail(String words, Actor by, Instant now) {
        moveTo(ListingState.LISTED, ListingMove.FAILED, words, by, now);
        acceptanceDue = null;
    }

    void delist(String words, int passed, int wanted, LocalDate publishBy, Actor by, LocalDate today, Instant now) {
        refuseIf(state != ListingState.ACCEPTANCE, ListingMove.DELISTED);
        refuseSame(proposedBy, by);
        if (publishedOn == null) {
            throw new NotPublishedYet();
        }
        if (passed < wanted) {
            throw new TooFewBodies(wanted);
        }
        moveTo(ListingState.DELISTED, ListingMove.DELISTED, words, by, now);
        delistedOn = today;
        delistingPublishDue = publishBy;
        acceptanceDue = null;
    }

    void publishDelisting(String where, Actor by, LocalDate today, Instant now) {
        refuseIf(!moves().contains(ListingMove.DELISTING_PUBLISHED), ListingMove.DELISTING_PUBLISHED);
        delistingPublishedOn = today;
        note(ListingMove.DELISTING_PUBLISHED, where, by, now);
    }

    /** Nobody has to do anything about it any more. */
    boolean over() { return state == ListingState.REFUSED || delistingPublishedOn != null; }

    /** Another office lists it from now on. */
    void handOver(UUID body, String name, ListingLevel level, Actor by, Instant now) {
        this.body = body;
        this.level = level;
        note(ListingMove.HANDED_OVER, name, by, now);
    }

    /** Another body supervises its hazard from now on. */
    void regulatedBy(UUID regulator, String name, Actor by, Instant now) {
        this.regulator = regulator;
        note(ListingMove.REGULATOR_CHANGED, name, by, now);
    }

    /** Whose its hazard is, as has come to light. */
    void identify(UUID enterprise, String name, String regionPath, UUID regulator, Actor by, Instant now) {
        this.enterprise = enterprise;
        enterpriseName = name;
        this.regionPath = regionPath;
        this.regulator = regulator;
        note(ListingMove.IDENTIFIED, name, by, now);
    }

    /** Whether this account asked for what the move decides: somebody else decides. */
    boolean askedBy(UUID account, ListingMove move) {
        UUID asked = switch (move) {
            case LISTED, REFUSED, DELISTED -> proposedBy;
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> extensionBy;
            default -> null;
        };
        return asked != null && asked.equals(account);
    }

    /** What the state allows now, whoever asks: the buttons of the page. */
    Set<ListingMove> moves() {
        Set<ListingMove> moves = EnumSet.noneOf(ListingMove.class);
        switch (state) {
            case PROPOSED -> moves.addAll(Set.of(ListingMove.LISTED, ListingMove.REFUSED));
            case LISTED -> moves.addAll(extensionDue == null ? Set.of(ListingMove.EXTENSION_ASKED) : Set.of(ListingMove.EXTENSION_GRANTED, ListingMove.EXTENSION_REFUSED));
            case ACCEPTANCE -> {
                moves.addAll(Set.of(ListingMove.PASSED, ListingMove.FAILED));
                if (publishedOn != null) { moves.add(ListingMove.DELISTED); }
            }
            case DELISTED -> { if (delistingPublishedOn == null) { moves.add(ListingMove.DELISTING_PUBLISHED); } }
            case REFUSED -> { }
        }
        if (state.runs() && publishedOn == null) { moves.add(ListingMove.PUBLISHED); }
        return moves;
    }

    /** The day by which the present step is due; null when none is. */
    LocalDate dueOn() {
        return switch (state) {
            case PROPOSED, REFUSED -> null;
            case LISTED -> publishedOn == null ? publishDue : extensionDue != null ? extensionDue : deadline;
            case ACCEPTANCE -> acceptanceDue;
            case DELISTED -> delistingPublishedOn == null ? delistingPublishDue : null;
        };
    }

    private static LocalDate within(LocalDate deadline, LocalDate after, LocalDate latest) {
        if (!deadline.isAfter(after) || deadline.isAfter(latest)) {
            throw new ListingDeadlineRefused(latest);
        }
        return deadline;
    }

    private static void refuseSame(UUID one, Actor by) {
        if (one != null && one.equals(by.account())) {
            throw new OwnProposalRefused();
        }
    }

    private void moveTo(ListingState target, ListingMove move, String words, Actor by, Instant now) {
        refuseIf(!state.next().contains(target), move);
        state = target;
        note(move, words, by, now);
    }

    private void refuseIf(boolean forbidden, ListingMove move) {
        if (forbidden) {
            throw new ListingMoveRefused(state, move);
        }
    }

    private void note(ListingMove move, String words, Actor by, Instant now) {
        if (newSteps == null) {
            newSteps = new ArrayList<>();
        }
        newSteps.add(new ListingStep(id, round, move, words, by, now));
    }

    /** Hands over the steps made since the listing was loaded; the second call returns none. */
    List<ListingStep> takeSteps() {
        List<ListingStep> steps = newSteps == null ? List.of() : newSteps;
        newSteps = new ArrayList<>();
        return steps;
    }

    ListingId id() { return id; }
    String number() { return number; }
    HazardId hazard() { return new HazardId(hazard); }
    String hazardNumber() { return hazardNumber; }
    UUID enterprise() { return enterprise; }
    String enterpriseName() { return enterpriseName; }
    String regionPath() { return regionPath; }
    UUID regulator() { return regulator; }
    UUID finder() { return finder; }
    ListingState state() { return state; }
    ListingLevel level() { return level; }
    UUID body() { return body; }
    String supervisor() { return supervisor; }
    String reason() { return reason; }
    LocalDate deadline() { return deadline; }
    LocalDate proposedOn() { return proposedOn; }
    LocalDate listedOn() { return listedOn; }
    LocalDate publishDue() { return publishDue; }
    LocalDate publishedOn() { return publishedOn; }
    LocalDate extensionUntil() { return extensionUntil; }
    LocalDate extensionDue() { return extensionDue; }
    LocalDate acceptanceDue() { return acceptanceDue; }
    int round() { return round; }
    LocalDate delistedOn() { return delistedOn; }
    LocalDate delistingPublishDue() { return delistingPublishDue; }
    LocalDate delistingPublishedOn() { return delistingPublishedOn; }
}
