package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What happened under a policy, what was asked for and what was paid. */
@Entity
@Table(name = "hazard_policy_claim")
class Claim {
    @EmbeddedId private ClaimId id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "policy_id", nullable = false) private Policy policy;
    @Column(name = "happened_on", nullable = false) private LocalDate happenedOn;
    @Column(name = "words", nullable = false, length = 500) private String words;
    @Column(name = "dead", nullable = false) private int dead;
    @Column(name = "injured", nullable = false) private int injured;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "asked", precision = 14, scale = 2, nullable = false)) private Money asked;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private ClaimState state;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "paid", precision = 14, scale = 2)) private Money paid;
    @Column(name = "settled_on") private LocalDate settledOn;
    @Column(name = "outcome", nullable = false, length = 500) private String outcome;

    protected Claim() { }

    Claim(Policy policy, ClaimDraft draft, LocalDate today) {
        if (draft.happenedOn().isAfter(today) || policy.on(draft.happenedOn()) != PolicyState.IN_FORCE) {
            throw new ClaimDayRefused(policy.from(), policy.lastDay());
        }
        if (!draft.asked().isPositive() || draft.asked().compareTo(policy.total()) > 0) {
            throw ClaimAmountRefused.asked(policy.total());
        }
        this.id = ClaimId.next();
        this.policy = policy;
        this.happenedOn = draft.happenedOn();
        this.words = draft.words().strip();
        this.dead = draft.dead();
        this.injured = draft.injured();
        this.asked = draft.asked();
        this.state = ClaimState.REPORTED;
        this.outcome = "";
    }

    /** @param amount zero when nothing is paid; then words say why */
    void settle(Money amount, String said, LocalDate today) {
        if (state != ClaimState.REPORTED) {
            throw new ClaimSettled();
        }
        if (amount.isNegative() || amount.compareTo(asked) > 0) {
            throw ClaimAmountRefused.paid(asked);
        }
        policy.pay(amount);
        state = amount.isPositive() ? ClaimState.PAID : ClaimState.REFUSED;
        paid = amount;
        settledOn = today;
        outcome = said == null ? "" : said.strip();
    }

    ClaimId id() { return id; }

    Policy policy() { return policy; }

    ClaimRow row() { return new ClaimRow(id, happenedOn, words, dead, injured, asked, state, paid, settledOn, outcome); }
}
