package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.reporting.fund.FundId;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.persistence.AttributeOverride;
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
 * What one matter brings its tipster (M3.7). It is born due when the tip has been handled; somebody of the body that accepted the tip
 * assesses harm and loss and proposes a sum that the scale allows; somebody else grants it, which reserves the money in that
 * government's fund, or sends it back. The tipster then has some weeks to claim it by receipt and is paid by a cashier who is not
 * the one who granted it. What nobody claims in time is waived and the money returns to the fund. Where no reward is due (the tipster had to tell
 * by his office, or was put up to it by one who had), one person says why and another ends it; the tipster reads the reason.
 *
 * <p>A sum outside the scale cannot get in here, by whatever way it comes. Who the tipster is cannot be found here either.
 */
@Entity
@Table(name = "reporting_reward")
class Reward {
    @EmbeddedId private RewardId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "matter_id", nullable = false) private UUID matter;
    @Column(name = "tip_id", nullable = false) private UUID tip;
    @Column(name = "number", nullable = false, length = 32) private String number;
    @Column(name = "tip_number", nullable = false, length = 32) private String tipNumber;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "owner_id", nullable = false) private UUID owner;
    @Column(name = "desk_id", nullable = false) private UUID desk;
    @Enumerated(EnumType.STRING) @Column(name = "finding", nullable = false, length = 32) private FindingClass finding;
    @Column(name = "accepted_on", nullable = false) private LocalDate acceptedOn;
    @Column(name = "handled_on", nullable = false) private LocalDate handledOn;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 32) private RewardState state;
    @Column(name = "due_on") private LocalDate dueOn;

    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "fine", precision = 14, scale = 2)) private Money fine;
    @Enumerated(EnumType.STRING) @Column(name = "grade", length = 32) private AccidentGrade grade;
    @Column(name = "deaths") private Integer deaths;
    @Column(name = "scale_id") private UUID scale;
    @Column(name = "scheme_id") private UUID scheme;
    @Column(name = "levels", length = 16) private String levels;
    @Column(name = "basis", length = 2000) private String basis;
    @Column(name = "points") private Integer points;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "band_low", precision = 14, scale = 2)) private Money low;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "band_high", precision = 14, scale = 2)) private Money high;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "suggested", precision = 14, scale = 2)) private Money suggested;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "amount", precision = 14, scale = 2)) private Money amount;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "bonus", precision = 14, scale = 2)) private Money bonus;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "paid_amount", precision = 14, scale = 2)) private Money paidAmount;
    @Column(name = "amount_reason", length = 1000) private String amountReason;
    @Column(name = "refusal_reason", length = 1000) private String refusalReason;
    @Column(name = "proposer_id") private UUID proposer;
    @Column(name = "approver_id") private UUID approver;

    @Column(name = "fund_id") private UUID fund;
    @Column(name = "granted_on") private LocalDate grantedOn;
    @Column(name = "collect_by") private LocalDate collectBy;
    @Column(name = "extended", nullable = false) private boolean extended;
    @Enumerated(EnumType.STRING) @Column(name = "way", length = 32) private PaymentWay way;
    @Column(name = "listed_at") private Instant listedAt;
    @Column(name = "paid_on") private LocalDate paidOn;
    @Column(name = "payer_id") private UUID payer;
    @Column(name = "voucher", length = 100) private String voucher;
    /** Steps of this unit of work, for the service to store; the history is read by {@link RewardQueries}. */
    private transient List<RewardStep> newSteps = new ArrayList<>();

    protected Reward() { }

    /** @param proposeBy the day by which the tipster should have heard that the reward is ready */
    Reward(RewardOrigin origin, LocalDate proposeBy, Actor by, Instant at) {
        this.id = RewardId.next();
        this.matter = origin.matter();
        this.tip = origin.tip();
        this.tipNumber = origin.tipNumber();
        this.number = origin.rewardNumber();
        this.regionPath = origin.regionPath();
        this.owner = origin.owner();
        this.desk = origin.desk();
        this.finding = origin.finding();
        this.acceptedOn = origin.acceptedOn();
        this.handledOn = origin.handledOn();
        this.state = RewardState.DUE;
        this.dueOn = proposeBy;
        note(RewardAct.OPENED, "", by, at);
    }

    /**
     * @param scale in force on the day of acceptance
     * @param schemeVersion which version of the parameter the points were read from
     */
    void propose(RewardProposal proposal, Scale scale, AssessmentScheme points, UUID schemeVersion, Actor by, Instant at) {
        RewardQuote quote = quote(proposal.facts(), proposal.assessment(), scale, points);
        this.points = quote.points();
        suggested = quote.suggested();
        choose(proposal, quote.range());
        bonus = scale.bonusOn(amount);
        take(proposal.facts());
        levels = proposal.assessment().digits();
        basis = proposal.assessment().basis();
        this.scale = scale.id().value();
        scheme = schemeVersion;
        proposer = by.account();
        moveTo(RewardState.PROPOSED, RewardAct.PROPOSED, amountReason, by, at);
    }

    RewardQuote quote(AwardFacts facts, Assessment assessment, Scale scale, AssessmentScheme scheme) {
        AwardRange range = scale.range(finding, facts);
        int sum = scheme.points(assessment);
        return new RewardQuote(range, sum, range.at(sum));
    }

    private void choose(RewardProposal proposal, AwardRange range) {
        Money chosen = proposal.amount() == null ? suggested : proposal.amount();
        if (!range.includes(chosen)) {
            throw new AmountOutsideBand(range);
        }
        if (!AwardRange.isWhole(chosen)) {
            throw new AmountNotWhole();
        }
        if (!chosen.equals(suggested) && proposal.reason().isEmpty()) {
            throw new ReasonWanted();
        }
        amount = chosen;
        amountReason = chosen.equals(suggested) ? "" : proposal.reason();
        low = range.low();
        high = range.high();
    }

    private void take(AwardFacts facts) {
        fine = facts.fine();
        grade = facts.grade();
        deaths = facts.deaths();
    }

    /** @param collectBy the last day on which the tipster may claim */
    void grant(Actor by, LocalDate today, LocalDate collectBy, Instant at) {
        moveTo(RewardState.GRANTED, RewardAct.GRANTED, "", by, at);
        requireAnother(by);
        approver = by.account();
        grantedOn = today;
        this.collectBy = collectBy;
        dueOn = collectBy;
    }

    /** Says where the money lies; {@link #grant} came first and the fund has reserved it. */
    void reservedIn(FundId fund) { this.fund = fund.value(); }

    void sendBack(String why, Actor by, Instant at) {
        requireReason(why);
        if (state != RewardState.PROPOSED && state != RewardState.REFUSAL_PROPOSED) {
            throw new RewardMoveRefused(state, RewardState.DUE);
        }
        moveTo(RewardState.DUE, RewardAct.SENT_BACK, why.strip(), by, at);
    }

    /** @param why shown to the tipster once another person agrees */
    void proposeRefusal(String why, Actor by, Instant at) {
        requireReason(why);
        moveTo(RewardState.REFUSAL_PROPOSED, RewardAct.REFUSAL_PROPOSED, why.strip(), by, at);
        refusalReason = why.strip();
        proposer = by.account();
    }

    void refuse(Actor by, Instant at) {
        moveTo(RewardState.REFUSED, RewardAct.REFUSED, refusalReason, by, at);
        requireAnother(by);
        approver = by.account();
        dueOn = null;
    }

    /** The tipster could not come in time and has said why. */
    void extend(LocalDate until, String why, Actor by, LocalDate today, Instant at) {
        requireReason(why);
        if (state != RewardState.GRANTED || extended || today.isAfter(collectBy)) {
            throw new ExtensionRefused();
        }
        extended = true;
        collectBy = until;
        dueOn = until;
        note(RewardAct.EXTENDED, why.strip(), by, at);
    }

    void remind(Instant at) { note(RewardAct.REMINDED, "", Actor.SYSTEM, at); }

    /** Claiming again is allowed until the bank or the cashier has begun: for a lost code or a mistyped account. */
    void claim(PaymentWay way, Instant at) {
        if (!mayClaim()) {
            throw new NotClaimable();
        }
        this.way = way;
        if (state == RewardState.CLAIMED) {
            note(RewardAct.CLAIMED, "", Actor.SYSTEM, at);
        } else {
            moveTo(RewardState.CLAIMED, RewardAct.CLAIMED, "", Actor.SYSTEM, at);
        }
        dueOn = null;
    }

    boolean mayClaim() { return state == RewardState.GRANTED || state == RewardState.CLAIMED && listedAt == null; }

    /** The account is now in the bank's list and can no longer be changed by the tipster. */
    void list(Actor by, Instant at) {
        requireClaimed(PaymentWay.TRANSFER);
        listedAt = at;
        note(RewardAct.LISTED, "", by, at);
    }

    /**
     * The bank could not pay, so the tipster must name another account or come for cash, and has the whole time again.
     *
     * @param why shown to the tipster
     */
    void returnClaim(String why, LocalDate collectBy, Actor by, Instant at) {
        requireReason(why);
        requireClaimed(PaymentWay.TRANSFER);
        moveTo(RewardState.GRANTED, RewardAct.CLAIM_RETURNED, why.strip(), by, at);
        way = null;
        listedAt = null;
        this.collectBy = collectBy;
        dueOn = collectBy;
    }

    /**
     * @param withBonus whether the tipster has proved what a bonus is paid for
     * @param voucher number of the receipt signed at the counter or of the bank's slip
     */
    void pay(PaymentWay how, boolean withBonus, String voucher, Actor by, LocalDate today, Instant at) {
        if (state != RewardState.CLAIMED) {
            throw new RewardMoveRefused(state, RewardState.PAID);
        }
        requireClaimed(how);
        if (by.account() == null || by.account().equals(approver)) {
            throw new SamePerson();
        }
        moveTo(RewardState.PAID, RewardAct.PAID, voucher, by, at);
        this.voucher = voucher;
        payer = by.account();
        paidOn = today;
        paidAmount = withBonus ? most() : amount;
    }

    void waive(Instant at) {
        moveTo(RewardState.WAIVED, RewardAct.WAIVED, "", Actor.SYSTEM, at);
        dueOn = null;
    }

    void bankDetailsWiped(Instant at) { note(RewardAct.BANK_DETAILS_WIPED, "", Actor.SYSTEM, at); }

    /** What this person may do now: the buttons of the page. Each is checked again when it is pressed. */
    private Set<RewardAct> allowed(Caller caller) {
        Set<RewardAct> acts = EnumSet.noneOf(RewardAct.class);
        if (!regionPath.equals(caller.scope().regionPath())) {
            return acts;
        }
        boolean sameAsProposer = caller.accountId().equals(proposer);
        switch (state) {
            case DUE -> {
                allow(acts, caller.may(Permission.REWARD_PROPOSE), RewardAct.PROPOSED);
                allow(acts, caller.may(Permission.REWARD_PROPOSE), RewardAct.REFUSAL_PROPOSED);
            }
            case PROPOSED -> {
                allow(acts, caller.may(Permission.REWARD_APPROVE), RewardAct.SENT_BACK);
                allow(acts, caller.may(Permission.REWARD_APPROVE) && !sameAsProposer, RewardAct.GRANTED);
            }
            case REFUSAL_PROPOSED -> {
                allow(acts, caller.may(Permission.REWARD_APPROVE), RewardAct.SENT_BACK);
                allow(acts, caller.may(Permission.REWARD_APPROVE) && !sameAsProposer, RewardAct.REFUSED);
            }
            case GRANTED -> allow(acts, caller.may(Permission.REWARD_APPROVE) && !extended, RewardAct.EXTENDED);
            case CLAIMED -> {
                boolean cashier = caller.may(Permission.REWARD_PAY);
                allow(acts, cashier && !caller.accountId().equals(approver), RewardAct.PAID);
                allow(acts, cashier && way == PaymentWay.TRANSFER, RewardAct.CLAIM_RETURNED);
            }
            case PAID, WAIVED, REFUSED -> { }
        }
        return acts;
    }

    private static void allow(Set<RewardAct> acts, boolean may, RewardAct act) {
        if (may) {
            acts.add(act);
        }
    }

    private void requireClaimed(PaymentWay how) {
        if (state != RewardState.CLAIMED || way != how) {
            throw new WrongWay();
        }
    }

    private void requireAnother(Actor by) {
        if (by.account() == null || by.account().equals(proposer)) {
            throw new SamePerson();
        }
    }

    private static void requireReason(String why) {
        if (why == null || why.isBlank()) {
            throw new ReasonWanted();
        }
    }

    private void moveTo(RewardState target, RewardAct act, String why, Actor by, Instant at) {
        if (!state.next().contains(target)) {
            throw new RewardMoveRefused(state, target);
        }
        state = target;
        note(act, why, by, at);
    }

    private void note(RewardAct act, String why, Actor by, Instant at) {
        if (newSteps == null) {
            newSteps = new ArrayList<>();
        }
        newSteps.add(new RewardStep(id, act, why, by, at));
    }

    /** The sum is told once it is certain, a refusal likewise. */
    RewardProgress progress(List<RewardNotice> notices) {
        boolean granted = grantedOn != null;
        RewardState told = state == RewardState.REFUSAL_PROPOSED ? RewardState.PROPOSED : state;
        return new RewardProgress(number, told, granted ? amount : null, granted ? bonus : Money.ZERO, paidAmount, collectBy, way, mayClaim(), notices);
    }

    RewardRow row() {
        return new RewardRow(id, number, new TipId(tip), tipNumber, regionPath, finding, state, refusing() ? null : amount, handledOn, dueOn, way);
    }

    RewardCase detail(ScaleRow scaleRow, List<RewardCase.Step> steps, Caller caller) {
        var award = amount == null || refusing() ? null : new RewardCase.Award(new AwardFacts(fine, grade, deaths), Assessment.of(levels, basis), points,
                range(), suggested, amount, bonus, amountReason);
        var grant = grantedOn == null ? null : new RewardCase.Grant(fund(), grantedOn, collectBy, extended, way, listedAt, paidOn, voucher);
        return new RewardCase(id, number, new TipId(tip), tipNumber, regionPath, new OrganisationId(owner), finding, state, acceptedOn, handledOn,
                dueOn, allowed(caller), scaleRow, award, grant, refusing() ? refusalReason : "", steps);
    }

    /** A sum of an earlier proposal that was sent back says nothing any more. */
    private boolean refusing() { return state == RewardState.REFUSAL_PROPOSED || state == RewardState.REFUSED; }

    /** Hands over the steps made since the reward was loaded; the second call returns none. */
    List<RewardStep> takeSteps() {
        List<RewardStep> steps = newSteps == null ? List.of() : newSteps;
        newSteps = new ArrayList<>();
        return steps;
    }

    RewardId id() { return id; }

    String number() { return number; }

    String regionPath() { return regionPath; }

    UUID owner() { return owner; }

    /** Null until one was applied. */
    UUID scale() { return scale; }

    /** The office that does the paperwork of rewards in that region. */
    UUID desk() { return desk; }

    LocalDate acceptedOn() { return acceptedOn; }

    RewardState state() { return state; }

    LocalDate dueOn() { return dueOn; }

    AwardRange range() { return new AwardRange(low, high); }

    Money suggested() { return suggested; }

    Money amount() { return amount; }

    Money bonus() { return bonus; }

    /** What must be set aside: nobody knows yet whether a bonus will be proved. */
    Money most() { return amount.plus(bonus); }

    /** Null until it is paid. */
    Money paidAmount() { return paidAmount; }

    FundId fund() { return new FundId(fund); }

    LocalDate collectBy() { return collectBy; }

    PaymentWay way() { return way; }
}
