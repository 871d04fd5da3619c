package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * What a citizen told, from the minute it is received until he has been told what became of it (M3.5).
 *
 * <p>It lies on the desk of the office that received it (its {@code owner}). That office accepts it inside a clock, rejects it with a reason,
 * or passes it to the body in whose remit it is, the clock running on. Accepted, it is assigned to an organisation that verifies it in the field
 * and that is neither accused nor owner of the accused; the verification has 60 days, and 30 more if the next higher body grants them.
 * The verifiers sign a record: true, partly true or untrue, and how grave. Found true, it is handled; whatever was found, the tipster is told
 * within 10 days. Told and handled it closes by itself. When several told of one matter, the first accepted leads and the others are merged into it.
 *
 * <p>Who told is not here: see {@code reporting.identity}.
 */
@Entity
@Table(name = "reporting_tip")
class Tip {
    @EmbeddedId private TipId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "number", nullable = false, length = 32) private String number;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 16) private TipKind kind;
    @Enumerated(EnumType.STRING) @Column(name = "channel", nullable = false, length = 16) private Channel channel;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private TipState state;
    @Column(name = "what", nullable = false, length = 5000) private String what;
    @Column(name = "region_code", nullable = false, length = 12) private String regionCode;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "place", length = 300) private String place;
    @Embedded private Position position;
    @Column(name = "enterprise_name", length = 200) private String enterpriseName;
    @Column(name = "uscc", length = 18) private String uscc;
    @Column(name = "enterprise_id") private UUID enterprise;
    @Column(name = "submission") private UUID submission;
    @Column(name = "real_name", nullable = false) private boolean realName;
    @Column(name = "deaths", nullable = false) private boolean deaths;
    @Column(name = "owner_id", nullable = false) private UUID owner;
    @Column(name = "verifier_id") private UUID verifier;
    @Column(name = "accused_id") private UUID accused;
    @Column(name = "accused_owner_id") private UUID accusedOwner;
    @Column(name = "received_at", nullable = false) private Instant receivedAt;
    @Column(name = "received_on", nullable = false) private LocalDate receivedOn;
    @Column(name = "accept_due", nullable = false) private LocalDate acceptDue;
    @Column(name = "accepted_at") private Instant acceptedAt;
    @Column(name = "accepted_on") private LocalDate acceptedOn;
    @Column(name = "verify_due") private LocalDate verifyDue;
    @Column(name = "extension_reason", length = 500) private String extensionReason;
    @Enumerated(EnumType.STRING) @Column(name = "extension_state", nullable = false, length = 16) private ExtensionState extension = ExtensionState.NONE;
    @Column(name = "verified_on") private LocalDate verifiedOn;
    @Column(name = "result_due") private LocalDate resultDue;
    @Column(name = "result_told_on") private LocalDate resultToldOn;
    @Column(name = "handled_on") private LocalDate handledOn;
    @Column(name = "due_on") private LocalDate dueOn;
    @Enumerated(EnumType.STRING) @Column(name = "conclusion", length = 16) private Conclusion conclusion;
    @Enumerated(EnumType.STRING) @Column(name = "finding", length = 32) private FindingClass finding;
    @Column(name = "found", length = 5000) private String found;
    @Column(name = "inspectors", length = 200) private String inspectors;
    @Column(name = "record_leader", length = 64) private String recordLeader;
    @Column(name = "record_digest", length = 64) private String recordDigest;
    @Column(name = "question", length = 1000) private String question;
    @Column(name = "matter_id", nullable = false) private UUID matter;
    @Column(name = "unread", nullable = false) private boolean unread;
    @Enumerated(EnumType.STRING) @Column(name = "retaliation", nullable = false, length = 16) private Retaliation retaliation = Retaliation.NONE;
    @Column(name = "ended_on") private LocalDate endedOn;
    /** Steps of this unit of work, for the service to store; the history is read by {@link TipQueries}. */
    private transient List<TipStep> newSteps = new ArrayList<>();

    protected Tip() { }

    Tip(String number, TipDraft draft, Channel channel, String regionPath, UUID owner, Instant now, LocalDate today, TipClocks clocks, Actor by) {
        this.id = TipId.next();
        this.number = number;
        this.kind = draft.kind();
        this.channel = channel;
        this.state = TipState.RECEIVED;
        this.what = draft.what();
        this.regionCode = draft.regionCode();
        this.regionPath = regionPath;
        this.place = draft.place();
        this.position = draft.position();
        this.enterpriseName = draft.enterpriseName();
        this.uscc = draft.uscc();
        this.submission = draft.submission();
        this.realName = draft.tipster() != null;
        this.owner = owner;
        this.receivedAt = now;
        this.receivedOn = today;
        this.acceptDue = clocks.acceptBy(today);
        this.dueOn = acceptDue;
        this.matter = id.value();
        note(TipMove.RECEIVED, "", by, now);
    }

    /** @param regulated the enterprise meant, if it is in the register; it gives the tip its name */
    void link(UUID regulated, String name, Actor by, Instant now) {
        refuseIf(state.ended(), TipMove.LINKED);
        this.enterprise = regulated;
        this.enterpriseName = name;
        note(TipMove.LINKED, name, by, now);
    }

    /**
     * @param accused the organisation that the tip accuses, or null
     * @param accusedOwner the organisation that owns or leads the accused, or null
     * @param deaths whether people are said to have died: then a government verifies (Safety Law art. 73)
     */
    void accept(UUID accused, UUID accusedOwner, boolean deaths, TipClocks clocks, LocalDate today, Actor by, Instant now) {
        moveTo(TipState.ACCEPTED, TipMove.ACCEPTED, "", by, now);
        this.accused = accused;
        this.accusedOwner = accusedOwner;
        this.deaths = deaths;
        acceptedAt = now;
        acceptedOn = today;
        verifyDue = clocks.verifyBy(today);
        dueOn = verifyDue;
    }

    void reject(String reason, LocalDate today, Actor by, Instant now) {
        moveTo(TipState.REJECTED, TipMove.REJECTED, reason, by, now);
        end(today);
    }

    /** To the body in whose remit it is. The clock of acceptance runs on; the tipster is told where his tip lies now. */
    void transfer(UUID body, String bodyName, String regionCode, String regionPath, Actor by, Instant now) {
        refuseIf(state != TipState.RECEIVED || body.equals(owner), TipMove.TRANSFERRED);
        owner = body;
        this.regionCode = regionCode;
        this.regionPath = regionPath;
        note(TipMove.TRANSFERRED, bodyName, by, now);
    }

    /** To the first body that is not concerned itself; the region of the matter stays, and with it who is competent. */
    void routeRound(UUID body, String bodyName, Actor by, Instant now) {
        refuseIf(state.ended(), TipMove.ROUTED_ROUND);
        owner = body;
        note(TipMove.ROUTED_ROUND, bodyName, by, now);
    }

    void recused(String name, Actor by, Instant now) { note(TipMove.RECUSED, name, by, now); }

    void recusalLifted(String words, Actor by, Instant now) { note(TipMove.RECUSAL_LIFTED, words, by, now); }

    /** @param government whether the verifier is a government or its committee office */
    void assign(UUID verifier, String verifierName, boolean government, Actor by, Instant now) {
        if (verifier.equals(accused) || verifier.equals(accusedOwner)) {
            throw new VerifierRefused(verifierName);
        }
        if (deaths && !government) {
            throw new DeathsNeedGovernment();
        }
        moveTo(TipState.VERIFYING, TipMove.ASSIGNED, verifierName, by, now);
        this.verifier = verifier;
    }

    /** The verifier says why it cannot be the one: a conflict of interest, or not its trade. */
    void handBack(String reason, Actor by, Instant now) {
        moveTo(TipState.ACCEPTED, TipMove.HANDED_BACK, reason, by, now);
        verifier = null;
    }

    void askExtension(String reason, Actor by, Instant now) {
        refuseIf(state != TipState.VERIFYING || extension != ExtensionState.NONE, TipMove.EXTENSION_ASKED);
        extension = ExtensionState.ASKED;
        extensionReason = reason;
        note(TipMove.EXTENSION_ASKED, reason, by, now);
    }

    /** Once only; the tipster is told why it takes longer. */
    void grantExtension(TipClocks clocks, Actor by, Instant now) {
        refuseIf(state != TipState.VERIFYING || extension != ExtensionState.ASKED, TipMove.EXTENSION_GRANTED);
        extension = ExtensionState.GRANTED;
        verifyDue = clocks.extended(verifyDue);
        dueOn = verifyDue;
        note(TipMove.EXTENSION_GRANTED, extensionReason, by, now);
    }

    void refuseExtension(String reason, Actor by, Instant now) {
        refuseIf(state != TipState.VERIFYING || extension != ExtensionState.ASKED, TipMove.EXTENSION_REFUSED);
        extension = ExtensionState.REFUSED;
        note(TipMove.EXTENSION_REFUSED, reason, by, now);
    }

    /** The record is signed by the inspectors and the leader responsible (Safety Law art. 73); from here on it cannot change. */
    void verify(VerificationRecord signed, TipClocks clocks, LocalDate today, Actor by, Instant now) {
        moveTo(TipState.VERIFIED, TipMove.VERIFIED, "", by, now);
        conclusion = signed.conclusion();
        finding = signed.finding();
        found = signed.found();
        inspectors = signed.inspectors();
        recordLeader = signed.leader();
        recordDigest = signed.digest(number, today);
        verifiedOn = today;
        resultDue = clocks.tellBy(today);
        dueOn = resultDue;
        question = null;
    }

    /** What was done about it. Only something found can be handled; an untrue tip closes when its tipster has been told. */
    void handle(String what, LocalDate today, Actor by, Instant now) {
        refuseIf(conclusion == null || !conclusion.found(), TipMove.HANDLED);
        moveTo(TipState.HANDLED, TipMove.HANDLED, what, by, now);
        handledOn = today;
        closeWhenDone(today, now);
    }

    void tellResult(String words, LocalDate today, Actor by, Instant now) {
        refuseIf(resultToldOn != null || !EnumSet.of(TipState.VERIFIED, TipState.HANDLED).contains(state), TipMove.RESULT_TOLD);
        resultToldOn = today;
        note(TipMove.RESULT_TOLD, words, by, now);
        closeWhenDone(today, now);
    }

    private void closeWhenDone(LocalDate today, Instant now) {
        boolean handled = state == TipState.HANDLED || conclusion == Conclusion.UNTRUE;
        if (handled && resultToldOn != null) {
            moveTo(TipState.CLOSED, TipMove.CLOSED, "", Actor.SYSTEM, now);
            end(today);
        }
    }

    private void end(LocalDate today) {
        dueOn = null;
        unread = false;
        endedOn = today;
    }

    void ask(String words, Actor by, Instant now) {
        refuseIf(state.ended() || question != null, TipMove.ASKED);
        question = words;
        note(TipMove.ASKED, words, by, now);
    }

    void answer(String words, Instant now) {
        if (question == null) {
            throw new NothingAsked();
        }
        question = null;
        unread = !state.ended();
        note(TipMove.ANSWERED, words, Actor.SYSTEM, now);
    }

    void handleAlone(Actor by, Instant now) {
        refuseIf(state != TipState.RECEIVED, TipMove.HANDLED_ALONE);
        note(TipMove.HANDLED_ALONE, "", by, now);
    }

    /** Whoever has the next move has seen what the tipster sent. */
    void read(Actor by, Instant now) {
        refuseIf(!unread, TipMove.READ);
        unread = false;
        note(TipMove.READ, "", by, now);
    }

    /** At any time, also when all is closed: he suffers for having told (安监总财〔2012〕63号 art. 10; 应急〔2020〕69号). */
    void reportRetaliation(String words, Instant now) {
        refuseIf(retaliation == Retaliation.REPORTED, TipMove.RETALIATION_REPORTED);
        retaliation = Retaliation.REPORTED;
        note(TipMove.RETALIATION_REPORTED, words, Actor.SYSTEM, now);
    }

    void answerRetaliation(String words, Actor by, Instant now) {
        refuseIf(retaliation != Retaliation.REPORTED, TipMove.RETALIATION_ANSWERED);
        retaliation = Retaliation.ANSWERED;
        note(TipMove.RETALIATION_ANSWERED, words, by, now);
    }

    /** A step of another feature that this case's history must show. */
    void noted(TipMove move, String words, Actor by, Instant now) { note(move, words, by, now); }

    TipFacts facts() { return new TipFacts(id, number, regionPath, new OrganisationId(owner), realName); }

    /** On whose desk the present step lies. */
    UUID desk() { return state == TipState.VERIFYING ? verifier : owner; }

    void evidenceAdded(int files, Instant now) {
        refuseIf(state.ended(), TipMove.EVIDENCE_ADDED);
        unread = true;
        note(TipMove.EVIDENCE_ADDED, String.valueOf(files), Actor.SYSTEM, now);
    }

    /** Follows {@code lead}, which was accepted first; its own tipster learns the lead's result but is not rewarded: one matter, one reward. */
    void mergeInto(Tip lead, LocalDate today, Actor by, Instant now) {
        if (!state.next().contains(TipState.MERGED) || lead.state.ended() || lead.id.equals(id) || !lead.regionPath.equals(regionPath)) {
            throw new MergeRefused(number);
        }
        moveTo(TipState.MERGED, TipMove.MERGED, lead.number, by, now);
        matter = lead.matter;
        end(today);
    }

    /** Whether this one was accepted before {@code other}; unaccepted ones count by when they were received, after all accepted ones. */
    boolean cameBefore(Tip other) {
        if ((acceptedAt == null) != (other.acceptedAt == null)) {
            return acceptedAt != null;
        }
        return acceptedAt == null ? receivedAt.isBefore(other.receivedAt) : acceptedAt.isBefore(other.acceptedAt);
    }

    /** What the state allows now, whoever asks: the buttons of the case page. */
    Set<TipMove> moves() {
        Set<TipMove> moves = EnumSet.noneOf(TipMove.class);
        switch (state) {
            case RECEIVED -> moves.addAll(Set.of(TipMove.ACCEPTED, TipMove.REJECTED, TipMove.TRANSFERRED));
            case ACCEPTED -> moves.add(TipMove.ASSIGNED);
            case VERIFYING -> {
                moves.addAll(Set.of(TipMove.VERIFIED, TipMove.HANDED_BACK));
                if (extension == ExtensionState.NONE) { moves.add(TipMove.EXTENSION_ASKED); }
                if (extension == ExtensionState.ASKED) { moves.addAll(Set.of(TipMove.EXTENSION_GRANTED, TipMove.EXTENSION_REFUSED)); }
            }
            case VERIFIED -> { if (conclusion.found()) { moves.add(TipMove.HANDLED); } }
            default -> { }
        }
        if (resultToldOn == null && (state == TipState.VERIFIED || state == TipState.HANDLED)) { moves.add(TipMove.RESULT_TOLD); }
        if (state.next().contains(TipState.MERGED)) { moves.add(TipMove.MERGED); }
        if (!state.ended()) { moves.add(TipMove.LINKED); }
        if (!state.ended() && question == null) { moves.add(TipMove.ASKED); }
        if (!state.ended() || finding != null) { moves.addAll(Set.of(TipMove.RECUSED, TipMove.RECUSAL_LIFTED)); }
        if (unread) { moves.add(TipMove.READ); }
        if (retaliation == Retaliation.REPORTED) { moves.add(TipMove.RETALIATION_ANSWERED); }
        return moves;
    }

    private void moveTo(TipState target, TipMove move, String words, Actor by, Instant now) {
        refuseIf(!state.next().contains(target), move);
        state = target;
        note(move, words, by, now);
    }

    private void refuseIf(boolean forbidden, TipMove move) {
        if (forbidden) {
            throw new TipMoveRefused(state, move);
        }
    }

    private void note(TipMove move, String words, Actor by, Instant now) {
        if (newSteps == null) {
            newSteps = new ArrayList<>();
        }
        newSteps.add(new TipStep(id, move, words, by, now));
    }

    /** Hands over the steps made since the tip was loaded; the second call returns none. */
    List<TipStep> takeSteps() {
        List<TipStep> steps = newSteps == null ? List.of() : newSteps;
        newSteps = new ArrayList<>();
        return steps;
    }

    TipId id() { return id; }
    String number() { return number; }
    TipKind kind() { return kind; }
    Channel channel() { return channel; }
    TipState state() { return state; }
    String what() { return what; }
    String regionCode() { return regionCode; }
    String regionPath() { return regionPath; }
    String place() { return place; }
    Position position() { return position; }
    String enterpriseName() { return enterpriseName; }
    String uscc() { return uscc; }
    UUID enterprise() { return enterprise; }
    boolean realName() { return realName; }
    boolean deaths() { return deaths; }
    UUID owner() { return owner; }
    UUID verifier() { return verifier; }
    UUID accused() { return accused; }
    UUID accusedOwner() { return accusedOwner; }
    Instant receivedAt() { return receivedAt; }
    LocalDate receivedOn() { return receivedOn; }
    LocalDate acceptDue() { return acceptDue; }
    LocalDate acceptedOn() { return acceptedOn; }
    LocalDate verifyDue() { return verifyDue; }
    ExtensionState extension() { return extension; }
    String extensionReason() { return extensionReason; }
    LocalDate verifiedOn() { return verifiedOn; }
    LocalDate resultDue() { return resultDue; }
    LocalDate resultToldOn() { return resultToldOn; }
    LocalDate handledOn() { return handledOn; }
    LocalDate dueOn() { return dueOn; }
    Conclusion conclusion() { return conclusion; }
    FindingClass finding() { return finding; }
    String found() { return found; }
    String inspectors() { return inspectors; }
    String recordLeader() { return recordLeader; }
    String recordDigest() { return recordDigest; }
    String question() { return question; }
    UUID matter() { return matter; }
    boolean unread() { return unread; }
    Retaliation retaliation() { return retaliation; }
    LocalDate endedOn() { return endedOn; }
}
