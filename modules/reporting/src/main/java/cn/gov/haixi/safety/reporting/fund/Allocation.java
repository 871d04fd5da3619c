package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
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
import java.util.UUID;

/**
 * Money that the keeper of a fund says was made available (拨款), with its paper. It counts once another person of the same government has looked
 * at the paper and confirmed it; until then the fund holds nothing of it.
 */
@Entity
@Table(name = "reporting_fund_allocation")
class Allocation {
    /** No fund of this kind comes near it; a slip of the keyboard does. */
    private static final Money MOST = Money.of(1_000_000_000);

    @EmbeddedId private AllocationId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "fiscal_year", nullable = false) private int year;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "amount", precision = 14, scale = 2, nullable = false)) private Money amount;
    @Column(name = "document", nullable = false, length = 200) private String document;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 32) private AllocationState state;
    @Column(name = "proposer_id", nullable = false) private UUID proposer;
    @Column(name = "proposer_name", nullable = false, length = 100) private String proposerName;
    @Column(name = "proposed_at", nullable = false) private Instant proposedAt;
    @Column(name = "decider_id") private UUID decider;
    @Column(name = "decider_name", length = 100) private String deciderName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "reason", length = 1000) private String reason;

    protected Allocation() { }

    /** @param document the paper by which the finance department made the money available */
    Allocation(String regionPath, int year, Money amount, String document, Actor by, Instant at) {
        Fund.requirePositive(amount);
        if (amount.compareTo(MOST) > 0) {
            throw new FundMoveRefused("too-large", amount);
        }
        this.id = AllocationId.next();
        this.regionPath = regionPath;
        this.year = year;
        this.amount = amount;
        this.document = document.strip();
        this.state = AllocationState.PROPOSED;
        this.proposer = by.account();
        this.proposerName = by.name();
        this.proposedAt = at;
    }

    void confirm(Actor by, Instant at) { decide(AllocationState.CONFIRMED, by, at); }

    void refuse(String why, Actor by, Instant at) {
        decide(AllocationState.REFUSED, by, at);
        reason = why.strip();
    }

    private void decide(AllocationState decision, Actor by, Instant at) {
        if (!state.next().contains(decision)) {
            throw new AllocationDecided();
        }
        if (by.account() == null || by.account().equals(proposer)) {
            throw new OwnAllocation();
        }
        state = decision;
        decider = by.account();
        deciderName = by.name();
        decidedAt = at;
    }

    AllocationRow row(Caller caller) {
        boolean mayDecide = state == AllocationState.PROPOSED && caller.may(Permission.REWARD_APPROVE)
                && regionPath.equals(caller.scope().regionPath()) && !caller.accountId().equals(proposer);
        return new AllocationRow(id, regionPath, year, amount, document, state, proposerName, proposedAt, deciderName == null ? "" : deciderName, decidedAt,
                reason == null ? "" : reason, mayDecide);
    }

    AllocationId id() { return id; }

    String regionPath() { return regionPath; }

    int year() { return year; }

    Money amount() { return amount; }

    String document() { return document; }

    AllocationState state() { return state; }
}
