package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That one debtor owes one thing for one period. Opened when its period is unrolled, fulfilled by facts of other modules, missed when its last day
 * has passed, made good late, excused, or given up by the house when the debtor was no more at the period's end. It belongs to the post, not to the
 * person: who held the post when it fell due is written down then and stays.
 */
@Entity
@Table(name = "duty_obligation")
class Obligation {
    @EmbeddedId private ObligationId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "rule", nullable = false, length = 64) private String rule;
    @Column(name = "clause", nullable = false, length = 8) private String clause;
    @Enumerated(EnumType.STRING) @Column(name = "debtor_kind", nullable = false, length = 16) private DebtorKind debtorKind;
    @Column(name = "debtor_id", nullable = false) private UUID debtor;
    @Column(name = "debtor_name", nullable = false, length = 160) private String debtorName;
    @Column(name = "desk_id", nullable = false) private UUID desk;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "period_from", nullable = false) private LocalDate from;
    @Column(name = "period_to", nullable = false) private LocalDate to;
    @Column(name = "opened_on", nullable = false) private LocalDate openedOn;
    @Column(name = "due_on", nullable = false) private LocalDate due;
    @Column(name = "needed", nullable = false) private int needed;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ObligationState state;
    @Column(name = "holder_id") private UUID holder;
    @Column(name = "holder_name", length = 60) private String holderName;
    @Column(name = "fell_due", nullable = false) private boolean fellDue;
    @Column(name = "given_up", nullable = false) private boolean givenUp;
    @Column(name = "reminded_on") private LocalDate remindedOn;
    @Column(name = "steps", nullable = false) private int steps;
    @Column(name = "creditor_key", nullable = false) private int creditorKey;

    @ElementCollection
    @CollectionTable(name = "duty_obligation_creditor", joinColumns = @JoinColumn(name = "obligation_id"))
    @Column(name = "organisation_id", nullable = false)
    private Set<UUID> creditors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "duty_obligation_fact", joinColumns = @JoinColumn(name = "obligation_id"))
    private Set<ObligationFact> facts = new HashSet<>();

    /** Steps that are not written down yet. */
    @Transient private List<ObligationStep> fresh = new ArrayList<>();

    protected Obligation() { }

    Obligation(ObligationRule rule, Debtor debtor, ObligationPeriod period, LocalDate due, LocalDate today) {
        this.id = ObligationId.next();
        this.rule = rule.code();
        this.clause = rule.clause();
        this.needed = rule.needed();
        this.debtorKind = debtor.kind();
        this.debtor = debtor.id();
        this.debtorName = debtor.name();
        this.desk = debtor.desk().value();
        this.regionPath = debtor.regionPath();
        this.from = period.from();
        this.to = period.to();
        this.due = due;
        this.openedOn = today;
        this.state = ObligationState.OPEN;
        owe(debtor.creditors());
    }

    private void owe(List<OrganisationId> wanted) {
        Set<UUID> now = wanted.stream().map(OrganisationId::value).collect(Collectors.toSet());
        if (!creditors.equals(now)) {
            creditors.clear();
            creditors.addAll(now);
            creditorKey = key(wanted);
        }
    }

    /** The same for the same creditors: tells without reading them whether they have changed. */
    static int key(List<OrganisationId> creditors) { return creditors.stream().map(OrganisationId::value).mapToInt(UUID::hashCode).sum(); }

    /** What the register and the calendar say now. A debtor that ended before the period did owes nothing any more; one that came back does. */
    void follow(Debtor now, LocalDate dueNow, LocalDate today, Instant at) {
        boolean changed = !dueNow.equals(due) || !now.name().equals(debtorName) || !now.desk().value().equals(desk);
        if (changed) {
            beginHistory(at);
        }
        debtorName = now.name();
        desk = now.desk().value();
        regionPath = now.regionPath();
        due = dueNow;
        if (changed) {
            state = state == ObligationState.MISSED ? unmet(today) : state;
            step(ObligationMove.MOVED, "", Actor.SYSTEM, today, at);
        }
        owe(now.creditors());
        boolean ended = now.to() != null && now.to().isBefore(to);
        if (ended) {
            end(now.to(), today, at);
        } else if (!ended && givenUp) {
            givenUp = false;
            reinstate("", Actor.SYSTEM, today, at);
        }
    }

    /** @param lastDay the debtor's; nothing happens to what is done or excused */
    void end(LocalDate lastDay, LocalDate today, Instant at) {
        if (state.waits()) {
            giveUp(lastDay, today, at);
        }
    }

    private void giveUp(LocalDate lastDay, LocalDate today, Instant at) {
        givenUp = true;
        moveTo(ObligationState.EXCUSED, ObligationMove.EXCUSED, lastDay.toString(), Actor.SYSTEM, today, at);
    }

    /** A fact counts once; whether in time is its own day's matter. */
    void done(Fact fact, LocalDate on, Actor by, Instant at) {
        if (facts.stream().anyMatch(known -> known.subject().equals(fact.subject()))) {
            return;
        }
        beginHistory(at);
        facts.add(new ObligationFact(fact.subject(), fact.title(), fact.link(), on));
        if (facts.size() >= needed && !state.done()) {
            givenUp = false;
            moveTo(on.isAfter(due) ? ObligationState.LATE : ObligationState.FULFILLED, ObligationMove.DONE, fact.title(), by, on, at);
        } else {
            step(ObligationMove.DONE, fact.title(), by, on, at);
        }
    }

    /** The fact turned out to be none: a report was recalled or sent back. */
    void takeBack(UUID subject, String why, Actor by, LocalDate today, Instant at) {
        if (!facts.removeIf(known -> known.subject().equals(subject))) {
            return;
        }
        if (state.done() && facts.size() < needed) {
            moveTo(unmet(today), ObligationMove.TAKEN_BACK, why, by, today, at);
        } else {
            step(ObligationMove.TAKEN_BACK, why, by, today, at);
        }
    }

    /**
     * Its last day has passed: whoever held the post on it is held to it.
     *
     * @param holderId null where nobody held it
     */
    void fallDue(UUID holderId, String name, LocalDate today, Instant at) {
        beginHistory(at);
        holder = holderId;
        holderName = name;
        fellDue = true;
        if (state == ObligationState.OPEN) {
            moveTo(ObligationState.MISSED, ObligationMove.MISSED, "", Actor.SYSTEM, today, at);
        } else {
            step(ObligationMove.FELL_DUE, "", Actor.SYSTEM, today, at);
        }
    }

    void excuse(String why, Actor by, LocalDate today, Instant at) {
        moveTo(ObligationState.EXCUSED, ObligationMove.EXCUSED, why, by, today, at);
    }

    void reinstate(String why, Actor by, LocalDate today, Instant at) {
        if (state != ObligationState.EXCUSED) {
            throw new ObligationMoveRefused(state, ObligationState.OPEN);
        }
        moveTo(unmet(today), ObligationMove.REINSTATED, why, by, today, at);
    }

    /** @return false when somebody has reminded of it today already, or nobody need be reminded any more */
    boolean remind(Actor by, LocalDate today, Instant at) {
        if (!state.waits() || today.equals(remindedOn)) {
            return false;
        }
        beginHistory(at);
        remindedOn = today;
        step(ObligationMove.REMINDED, "", by, today, at);
        return true;
    }

    void handOver(String words, Actor by, LocalDate today, Instant at) {
        beginHistory(at);
        step(ObligationMove.HANDED_OVER, words, by, today, at);
    }

    private ObligationState unmet(LocalDate today) { return today.isAfter(due) ? ObligationState.MISSED : ObligationState.OPEN; }

    private void moveTo(ObligationState target, ObligationMove move, String words, Actor by, LocalDate day, Instant at) {
        if (!state.next().contains(target)) {
            throw new ObligationMoveRefused(state, target);
        }
        beginHistory(at);
        state = target;
        step(move, words, by, day, at);
    }

    /** Most obligations are opened by the thousand and never looked at before they are fulfilled: the first step is written with the second. */
    private void beginHistory(Instant at) {
        if (steps == 0) {
            step(ObligationMove.OPENED, "", Actor.SYSTEM, openedOn, at);
        }
    }

    private void step(ObligationMove move, String words, Actor by, LocalDate day, Instant at) {
        fresh.add(new ObligationStep(id, ++steps, move, new ObligationStep.Standing(state, due, facts.size(), debtorName, holderName), words, by, day, at));
    }

    List<ObligationStep> takeSteps() {
        List<ObligationStep> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    ObligationId id() { return id; }

    String rule() { return rule; }

    String clause() { return clause; }

    UUID debtor() { return debtor; }

    DebtorKind debtorKind() { return debtorKind; }

    OrganisationId desk() { return new OrganisationId(desk); }

    String regionPath() { return regionPath; }

    ObligationPeriod period() { return new ObligationPeriod(from, to); }

    LocalDate due() { return due; }

    ObligationState state() { return state; }

    boolean fellDue() { return fellDue; }

    List<OrganisationId> creditors() { return creditors.stream().sorted().map(OrganisationId::new).toList(); }

    boolean owedTo(UUID organisation) { return creditors.contains(organisation); }

    ObligationRow row() {
        return new ObligationRow(id, rule, clause, debtorKind, debtor, debtorName, new OrganisationId(desk), regionPath, period(), due, needed, state, holderName);
    }

    List<ObligationCase.Done> records() {
        return facts.stream().map(fact -> new ObligationCase.Done(fact.title(), fact.link(), fact.on())).sorted((one, other) -> one.on().compareTo(other.on())).toList();
    }
}
