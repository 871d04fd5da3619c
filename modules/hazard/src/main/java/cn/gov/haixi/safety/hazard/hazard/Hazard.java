package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Position;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that may lead to an accident, from the day it is found until it is no more (M5.3).
 *
 * <p>Whoever finds it reports it; it lies on the desk of the body that supervises the enterprise, which confirms it with its class and kind, or
 * rejects it with a reason. Confirmed, the body orders it rectified by a day; the enterprise begins, completes the five that must be in place, and
 * hands in what it did with pictures of before and after. Somebody else accepts that, which closes it, or sends it back. More time is asked for by
 * one and granted by another. For a major one people are withdrawn and use is stopped; it begins again only after it is removed and a review on
 * site has passed (Safety Law art. 65).
 */
@Entity
@Table(name = "hazard_hazard")
class Hazard {
    @EmbeddedId private HazardId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "number", nullable = false, length = 32) private String number;
    @Enumerated(EnumType.STRING) @Column(name = "source", nullable = false, length = 16) private HazardSource source;
    @Column(name = "origin_id") private UUID origin;
    @Column(name = "origin_number", length = 60) private String originNumber;
    @Column(name = "origin_link", length = 200) private String originLink;
    @Column(name = "enterprise_id") private UUID enterprise;
    @Column(name = "enterprise_name", length = 200) private String enterpriseName;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "place", length = 200) private String place;
    @Embedded private Position position;
    @Column(name = "risk_unit_id") private UUID riskUnit;
    @Column(name = "found", nullable = false, length = 2000) private String found;
    @Column(name = "found_on", nullable = false) private LocalDate foundOn;
    @Column(name = "found_by", nullable = false, length = 120) private String foundBy;
    @Enumerated(EnumType.STRING) @Column(name = "grade", nullable = false, length = 16) private HazardClass grade;
    @Enumerated(EnumType.STRING) @Column(name = "factor", length = 16) private HazardFactor factor;
    @Column(name = "accident_type", length = 16) private String accidentType;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private HazardState state;
    @Column(name = "supervisor_id", nullable = false) private UUID supervisor;
    @Column(name = "finder_id") private UUID finder;
    @Column(name = "reported_at", nullable = false) private Instant reportedAt;
    @Column(name = "reported_on", nullable = false) private LocalDate reportedOn;
    @Column(name = "due_on") private LocalDate dueOn;
    @Column(name = "expert_id") private UUID expert;
    @Column(name = "expert_name", length = 64) private String expertName;
    @Column(name = "expert_advice", length = 2000) private String expertAdvice;
    @Enumerated(EnumType.STRING) @Column(name = "treatment", length = 16) private Treatment treatment;
    @Column(name = "ordered_on") private LocalDate orderedOn;
    @Column(name = "deadline") private LocalDate deadline;
    @Column(name = "responsible", length = 64) private String responsible;
    @Column(name = "measures", length = 2000) private String measures;
    @Column(name = "money", precision = 14, scale = 2) private BigDecimal money;
    @Column(name = "plan", length = 2000) private String plan;
    @Enumerated(EnumType.STRING) @Column(name = "extension_state", nullable = false, length = 16) private ExtensionState extension = ExtensionState.NONE;
    @Column(name = "extension_until") private LocalDate extensionUntil;
    @Column(name = "extension_reason", length = 500) private String extensionReason;
    @Column(name = "extension_by") private UUID extensionBy;
    @Column(name = "rectified", length = 2000) private String rectified;
    @Column(name = "submitted_on") private LocalDate submittedOn;
    @Column(name = "submitted_by") private UUID submittedBy;
    @Column(name = "closed_on") private LocalDate closedOn;
    @Enumerated(EnumType.STRING) @Column(name = "stop_state", nullable = false, length = 16) private StopState stop = StopState.NONE;
    @Column(name = "stopped_what", length = 500) private String stoppedWhat;
    @Column(name = "resumption_by") private UUID resumptionBy;
    @Column(name = "resumption_due") private LocalDate resumptionDue;
    @Column(name = "repeated_id") private UUID repeated;
    @Column(name = "repeated_number", length = 32) private String repeatedNumber;
    @Column(name = "kept", nullable = false) private boolean kept;
    @Column(name = "listed", nullable = false) private boolean listed;
    @Column(name = "overdue_told", nullable = false) private boolean overdueTold;
    /** Steps of this unit of work, for the service to store; the history is read by {@link HazardQueries}. */
    private transient List<HazardStep> newSteps = new ArrayList<>();

    protected Hazard() { }

    /** @param finder the organisation that found it, which goes on seeing it; null for an enterprise's own or the system's */
    Hazard(String number, NewHazard told, String enterpriseName, UUID supervisor, LocalDate confirmBy, Actor by, LocalDate today, Instant now) {
        if (told.foundOn().isAfter(today)) {
            throw new FoundInFuture();
        }
        this.id = HazardId.next();
        this.number = number;
        this.source = told.source();
        this.origin = told.origin();
        this.originNumber = told.originNumber();
        this.originLink = told.originLink();
        this.enterprise = told.enterprise() == null ? null : told.enterprise().value();
        this.enterpriseName = enterpriseName;
        this.regionPath = told.regionPath();
        this.place = told.place();
        this.position = told.position();
        this.riskUnit = told.riskUnit();
        this.found = told.found().strip();
        this.foundOn = told.foundOn();
        this.foundBy = told.foundBy().strip();
        this.grade = told.grade();
        this.state = HazardState.REPORTED;
        this.supervisor = supervisor;
        this.finder = by.organisation();
        this.reportedAt = now;
        this.reportedOn = today;
        this.dueOn = confirmBy;
        note(HazardMove.REPORTED, "", by, now);
    }

    /** As whoever found it saw it; the supervising body may see it otherwise when it confirms. */
    void classify(Classification kind) {
        grade = kind.grade();
        factor = kind.factor();
        accidentType = kind.accidentType();
    }

    void confirm(Classification kind, Actor by, Instant now) {
        moveTo(HazardState.CONFIRMED, HazardMove.CONFIRMED, "", by, now);
        classify(kind);
        dueOn = null;
    }

    void reject(String reason, LocalDate today, Actor by, Instant now) {
        moveTo(HazardState.REJECTED, HazardMove.REJECTED, reason, by, now);
        dueOn = null;
        closedOn = today;
    }

    /** Whoever found it says that it is none; the record that says so is named. */
    void takeBack(String why, LocalDate today, Actor by, Instant now) {
        moveTo(HazardState.REJECTED, HazardMove.TAKEN_BACK, why, by, now);
        dueOn = null;
        closedOn = today;
    }

    /** It is this enterprise's, which its finder did not know or wrote otherwise; what it repeats is to be seen anew. */
    void identify(UUID enterprise, String name, String regionPath, UUID supervisor, Actor by, Instant now) {
        if (this.enterprise != null) {
            throw new IdentifiedAlready(enterpriseName);
        }
        refuseIf(state.ended(), HazardMove.IDENTIFIED);
        repeated = null;
        repeatedNumber = null;
        this.enterprise = enterprise;
        enterpriseName = name;
        this.regionPath = regionPath;
        this.supervisor = supervisor;
        note(HazardMove.IDENTIFIED, name, by, now);
    }

    /** Another body supervises it from now on. */
    void handOver(UUID supervisor, String name, Actor by, Instant now) {
        this.supervisor = supervisor;
        note(HazardMove.HANDED_OVER, name, by, now);
    }

    /** Whether somebody has still to do something about it, be it only the review of its resumption. */
    boolean open() { return !state.ended() || stop.inForce(); }

    /** The same kind of thing at the same place within the period that counts as a repetition. */
    void repeats(HazardId earlier, String earlierNumber, Instant now) {
        if (!earlier.value().equals(repeated)) {
            repeated = earlier.value();
            repeatedNumber = earlierNumber;
            note(HazardMove.REPEATED, earlierNumber, Actor.SYSTEM, now);
        }
    }

    /** @param expert his record in the pool; null when he is not in it */
    void nameExpert(UUID expert, String name, String advice, Actor by, Instant now) {
        refuseIf(state.ended() || state == HazardState.REPORTED, HazardMove.EXPERT_NAMED);
        this.expert = expert;
        expertName = name;
        expertAdvice = advice;
        note(HazardMove.EXPERT_NAMED, name, by, now);
    }

    /** While it is listed its deadline is the listing's, whenever that is. */
    void order(HazardOrder order, Actor by, LocalDate today, Instant now) {
        if (listed && !order.deadline().equals(deadline)) {
            throw new ListedDeadlineStands(deadline);
        }
        if (!listed && order.deadline().isBefore(today)) {
            throw new DeadlineRefused(order.deadline());
        }
        moveTo(HazardState.ORDERED, HazardMove.ORDERED, order.deadline().toString(), by, now);
        treatment = order.treatment();
        orderedOn = today;
        deadline = order.deadline();
        dueOn = deadline;
        setFive(order.five());
    }

    void begin(Actor by, Instant now) { moveTo(HazardState.RECTIFYING, HazardMove.BEGUN, "", by, now); }

    /** What is missing of the five is set, what was set is corrected. */
    void complete(FiveInPlace five, Actor by, Instant now) {
        refuseIf(!state.underRectification(), HazardMove.PLANNED);
        setFive(five);
        note(HazardMove.PLANNED, "", by, now);
    }

    void askExtension(LocalDate until, String reason, Actor by, Instant now) {
        refuseIf(!state.underRectification() || extension == ExtensionState.ASKED, HazardMove.EXTENSION_ASKED);
        refuseUnderListing();
        if (!until.isAfter(deadline)) {
            throw new DeadlineRefused(until);
        }
        extension = ExtensionState.ASKED;
        extensionUntil = until;
        extensionReason = reason;
        extensionBy = by.account();
        note(HazardMove.EXTENSION_ASKED, until + " " + reason, by, now);
    }

    void grantExtension(Actor by, Instant now) {
        refuseExtensionBy(by, HazardMove.EXTENSION_GRANTED);
        extension = ExtensionState.GRANTED;
        postpone(extensionUntil);
        note(HazardMove.EXTENSION_GRANTED, extensionUntil.toString(), by, now);
    }

    void refuseExtension(String reason, Actor by, Instant now) {
        refuseExtensionBy(by, HazardMove.EXTENSION_REFUSED);
        extension = ExtensionState.REFUSED;
        note(HazardMove.EXTENSION_REFUSED, reason, by, now);
    }

    private void refuseExtensionBy(Actor by, HazardMove move) {
        refuseUnderListing();
        refuseIf(!state.underRectification() || extension != ExtensionState.ASKED, move);
        refuseSame(extensionBy, by);
    }

    private void postpone(LocalDate until) {
        deadline = until;
        dueOn = until;
        overdueTold = false;
    }

    /** @param acceptBy until when it is to be looked at */
    void submit(String done, LocalDate acceptBy, Actor by, LocalDate today, Instant now) {
        int missing = five().missing(deadline != null).size();
        if (grade.major() && missing > 0 && state == HazardState.RECTIFYING) {
            throw new FiveNotInPlace(missing);
        }
        moveTo(HazardState.SUBMITTED, HazardMove.SUBMITTED, done, by, now);
        rectified = done;
        submittedOn = today;
        submittedBy = by.account();
        dueOn = acceptBy;
        if (extension == ExtensionState.ASKED) {
            extension = ExtensionState.NONE;
        }
    }

    void sendBack(String reason, Actor by, Instant now) {
        refuseUnderListing();
        back(reason, by, now);
    }

    /** By somebody else than who handed it in. */
    void accept(String words, Actor by, LocalDate today, Instant now) {
        refuseUnderListing();
        close(words, by, today, now);
    }

    private void back(String reason, Actor by, Instant now) {
        refuseIf(state != HazardState.SUBMITTED, HazardMove.SENT_BACK);
        refuseSame(submittedBy, by);
        moveTo(HazardState.RECTIFYING, HazardMove.SENT_BACK, reason, by, now);
        dueOn = deadline;
    }

    private void close(String words, Actor by, LocalDate today, Instant now) {
        refuseIf(state != HazardState.SUBMITTED, HazardMove.ACCEPTED);
        refuseSame(submittedBy, by);
        moveTo(HazardState.CLOSED, HazardMove.ACCEPTED, words, by, now);
        dueOn = null;
        closedOn = today;
    }

    /** People are withdrawn, use is stopped (Safety Law art. 65). */
    void stop(String what, Actor by, Instant now) {
        if (!grade.major()) {
            throw new NotMajor();
        }
        refuseIf(state.ended() || state == HazardState.REPORTED || stop.inForce(), HazardMove.STOPPED);
        stop = StopState.STOPPED;
        stoppedWhat = what;
        note(HazardMove.STOPPED, what, by, now);
    }

    /** The written application, with the enterprise's own evaluation of what was done (16号令 art. 18). */
    void askResumption(String evaluation, LocalDate reviewBy, Actor by, Instant now) {
        refuseIf(state != HazardState.CLOSED || stop != StopState.STOPPED, HazardMove.RESUMPTION_ASKED);
        stop = StopState.RESUMPTION_ASKED;
        resumptionBy = by.account();
        resumptionDue = reviewBy;
        note(HazardMove.RESUMPTION_ASKED, evaluation, by, now);
    }

    void resume(String review, Actor by, Instant now) { reviewed(StopState.RESUMED, HazardMove.RESUMED, review, by, now); }

    void refuseResumption(String review, Actor by, Instant now) { reviewed(StopState.STOPPED, HazardMove.RESUMPTION_REFUSED, review, by, now); }

    private void reviewed(StopState to, HazardMove move, String review, Actor by, Instant now) {
        refuseIf(stop != StopState.RESUMPTION_ASKED, move);
        refuseSame(resumptionBy, by);
        stop = to;
        note(move, review, by, now);
    }

    /** Once for each deadline. */
    void overdue(Instant now) {
        overdueTold = true;
        note(HazardMove.OVERDUE, dueOn.toString(), Actor.SYSTEM, now);
    }

    /** A request for more time lapses: more time is asked for with the listing from now on. */
    void listed(String listing, LocalDate until, Actor by, Instant now) {
        refuseIf(state.ended() || state == HazardState.REPORTED || listed || !grade.major(), HazardMove.LISTED);
        listed = true;
        if (extension == ExtensionState.ASKED) {
            extension = ExtensionState.NONE;
        }
        note(HazardMove.LISTED, listing, by, now);
        listedUntil(until);
    }

    /** The listing's deadline is the rectification's. */
    void listedUntil(LocalDate until) {
        if (state.underRectification() || state == HazardState.CONFIRMED) {
            postpone(until);
        } else {
            deadline = until;
            overdueTold = false;
        }
    }

    void jointlySentBack(String reason, Actor by, Instant now) { back(reason, by, now); }

    void refuseSubmitter(Actor by) { refuseSame(submittedBy, by); }

    void delisted(String words, Actor by, LocalDate today, Instant now) {
        close(words, by, today, now);
        listed = false;
        note(HazardMove.DELISTED, words, by, now);
    }

    HazardClosed closed() { return new HazardClosed(id, number, enterprise, regionPath, grade, deadline, closedOn); }

    /** Whether this account asked for what the move decides, or handed it in: somebody else decides. */
    boolean askedBy(UUID account, HazardMove move) {
        UUID asked = switch (move) {
            case ACCEPTED, SENT_BACK -> submittedBy;
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> extensionBy;
            case RESUMED, RESUMPTION_REFUSED -> resumptionBy;
            default -> null;
        };
        return asked != null && asked.equals(account);
    }

    /** What the state allows now, whoever asks: the buttons of the case page. */
    Set<HazardMove> moves() {
        Set<HazardMove> moves = EnumSet.noneOf(HazardMove.class);
        switch (state) {
            case REPORTED -> moves.addAll(Set.of(HazardMove.CONFIRMED, HazardMove.REJECTED));
            case CONFIRMED -> moves.add(HazardMove.ORDERED);
            case ORDERED -> moves.addAll(Set.of(HazardMove.BEGUN, HazardMove.PLANNED));
            case RECTIFYING -> moves.addAll(Set.of(HazardMove.PLANNED, HazardMove.SUBMITTED));
            case SUBMITTED -> { if (!listed) { moves.addAll(Set.of(HazardMove.ACCEPTED, HazardMove.SENT_BACK)); } }
            case CLOSED -> { if (stop == StopState.STOPPED) { moves.add(HazardMove.RESUMPTION_ASKED); } }
            case REJECTED -> { }
        }
        if (state.underRectification() && !listed) {
            moves.addAll(extension == ExtensionState.ASKED ? Set.of(HazardMove.EXTENSION_GRANTED, HazardMove.EXTENSION_REFUSED) : Set.of(HazardMove.EXTENSION_ASKED));
        }
        if (enterprise == null && !state.ended()) { moves.add(HazardMove.IDENTIFIED); }
        boolean running = !state.ended() && state != HazardState.REPORTED;
        if (running) { moves.add(HazardMove.EXPERT_NAMED); }
        if (running && grade.major() && !stop.inForce()) { moves.add(HazardMove.STOPPED); }
        if (running && grade.major() && !listed) { moves.add(HazardMove.LISTED); }
        if (stop == StopState.RESUMPTION_ASKED) { moves.addAll(Set.of(HazardMove.RESUMED, HazardMove.RESUMPTION_REFUSED)); }
        return moves;
    }

    private void setFive(FiveInPlace five) {
        responsible = five.responsible();
        measures = five.measures();
        money = five.money() == null ? null : five.money().yuan();
        plan = five.plan();
    }

    FiveInPlace five() { return new FiveInPlace(responsible, measures, money == null ? null : new Money(money), plan); }

    private void refuseUnderListing() {
        if (listed) {
            throw new UnderListing();
        }
    }

    private static void refuseSame(UUID one, Actor by) {
        if (one != null && one.equals(by.account())) {
            throw new SamePersonRefused();
        }
    }

    private void moveTo(HazardState target, HazardMove move, String words, Actor by, Instant now) {
        refuseIf(!state.next().contains(target), move);
        state = target;
        note(move, words, by, now);
    }

    private void refuseIf(boolean forbidden, HazardMove move) {
        if (forbidden) {
            throw new HazardMoveRefused(state, move);
        }
    }

    private void note(HazardMove move, String words, Actor by, Instant now) {
        if (newSteps == null) {
            newSteps = new ArrayList<>();
        }
        newSteps.add(new HazardStep(id, move, words, by, now));
    }

    /** Hands over the steps made since the hazard was loaded; the second call returns none. */
    List<HazardStep> takeSteps() {
        List<HazardStep> steps = newSteps == null ? List.of() : newSteps;
        newSteps = new ArrayList<>();
        return steps;
    }

    HazardId id() { return id; }
    String number() { return number; }
    HazardSource source() { return source; }
    UUID origin() { return origin; }
    String originNumber() { return originNumber; }
    String originLink() { return originLink; }
    /** Somebody must find nothing of it ({@link HazardKept}). */
    void keep() { kept = true; }

    void letIn() { kept = false; }

    boolean kept() { return kept; }

    boolean overdueTold() { return overdueTold; }

    UUID enterprise() { return enterprise; }
    String enterpriseName() { return enterpriseName; }
    String regionPath() { return regionPath; }
    String place() { return place; }
    Position position() { return position; }
    UUID riskUnit() { return riskUnit; }
    String found() { return found; }
    LocalDate foundOn() { return foundOn; }
    String foundBy() { return foundBy; }
    HazardClass grade() { return grade; }
    HazardFactor factor() { return factor; }
    String accidentType() { return accidentType; }
    HazardState state() { return state; }
    UUID supervisor() { return supervisor; }
    UUID finder() { return finder; }
    Instant reportedAt() { return reportedAt; }
    LocalDate reportedOn() { return reportedOn; }
    LocalDate dueOn() { return dueOn; }
    UUID expert() { return expert; }
    String expertName() { return expertName; }
    String expertAdvice() { return expertAdvice; }
    Treatment treatment() { return treatment; }
    LocalDate orderedOn() { return orderedOn; }
    LocalDate deadline() { return deadline; }
    ExtensionState extension() { return extension; }
    LocalDate extensionUntil() { return extensionUntil; }
    String extensionReason() { return extensionReason; }
    String rectified() { return rectified; }
    LocalDate submittedOn() { return submittedOn; }
    UUID submittedBy() { return submittedBy; }
    LocalDate closedOn() { return closedOn; }
    StopState stop() { return stop; }
    String stoppedWhat() { return stoppedWhat; }
    LocalDate resumptionDue() { return resumptionDue; }
    UUID repeated() { return repeated; }
    String repeatedNumber() { return repeatedNumber; }
    boolean listed() { return listed; }
}
