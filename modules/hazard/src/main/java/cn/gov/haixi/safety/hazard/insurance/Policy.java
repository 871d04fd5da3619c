package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.parameter.Dated;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A policy of work-safety liability insurance (M5.9) for one enterprise. It is in force from its first day to its last, unless it is terminated earlier;
 * its insurer records prevention services under it (M5.10), and claims are paid up to its sum. What is renewed is a new policy.
 */
@Entity
@Table(name = "hazard_policy")
class Policy {
    private static final int MOST_YEARS = 5;

    @EmbeddedId private PolicyId id;
    @Version @Column(name = "version", nullable = false) private long version;
    @Column(name = "number", nullable = false, length = 60) private String number;
    @Column(name = "insurer_id") private UUID insurer;
    @Column(name = "insurer_name", nullable = false, length = 120) private String insurerName;
    @Column(name = "enterprise_id", nullable = false) private UUID enterprise;
    @Column(name = "enterprise_name", nullable = false, length = 120) private String enterpriseName;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "supervisor_id") private UUID supervisor;
    @Column(name = "persons", nullable = false) private int persons;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "per_person", precision = 14, scale = 2, nullable = false)) private Money perPerson;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "total_sum", precision = 14, scale = 2, nullable = false)) private Money total;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "premium", precision = 14, scale = 2, nullable = false)) private Money premium;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "claims_paid", precision = 14, scale = 2, nullable = false)) private Money claimsPaid;
    @Column(name = "from_day", nullable = false) private LocalDate from;
    @Column(name = "until_day", nullable = false) private LocalDate until;
    @Column(name = "terminated_on") private LocalDate terminatedOn;
    @Column(name = "terminated_why", nullable = false, length = 500) private String terminatedWhy;
    @Column(name = "below_least", nullable = false) private boolean belowLeast;
    /** Which version of the least sum it was compared with. */
    @Column(name = "least_version", nullable = false) private UUID leastVersion;

    protected Policy() { }

    /** @param insurer null for one outside the register @param least the least sum for one person on its first day */
    Policy(PolicyDraft draft, EnterpriseRow insured, EnterpriseId insurer, String insurerName, Dated<Money> least) {
        this.id = PolicyId.next();
        this.claimsPaid = Money.ZERO;
        this.terminatedWhy = "";
        this.enterprise = insured.id().value();
        follow(insured);
        correct(draft, insurer, insurerName, least);
    }

    /** The insured enterprise stays whose it is: a policy for another is another policy. */
    void correct(PolicyDraft draft, EnterpriseId by, String byName, Dated<Money> least) {
        refuseTerminated();
        if (draft.until().isBefore(draft.from()) || draft.until().isAfter(draft.from().plusYears(MOST_YEARS))) {
            throw new PolicyTermsRefused("until", "span");
        }
        if (!draft.perPerson().isPositive()) {
            throw new PolicyTermsRefused("perPerson", "amount");
        }
        if (draft.premium().isNegative()) {
            throw new PolicyTermsRefused("premium", "cost");
        }
        if (draft.total().compareTo(draft.perPerson()) < 0 || draft.total().compareTo(claimsPaid) < 0) {
            throw new PolicyTermsRefused("total", "sum");
        }
        number = Line.of(draft.number());
        insurer = by == null ? null : by.value();
        insurerName = byName;
        persons = draft.persons();
        perPerson = draft.perPerson();
        total = draft.total();
        premium = draft.premium();
        from = draft.from();
        until = draft.until();
        belowLeast = perPerson.compareTo(least.value()) < 0;
        leastVersion = least.version();
    }

    /** The register has corrected the enterprise: whoever sees it there sees its policies. */
    final void follow(EnterpriseRow insured) {
        enterpriseName = insured.name();
        regionPath = insured.regionPath();
        supervisor = insured.supervisor() == null ? null : insured.supervisor().value();
    }

    /** @param day the first on which it no longer counts */
    void terminate(LocalDate day, String why) {
        refuseTerminated();
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new TerminationRefused(from, until);
        }
        terminatedOn = day;
        terminatedWhy = why.strip();
    }

    private void refuseTerminated() {
        if (terminatedOn != null) {
            throw new PolicyEnded();
        }
    }

    /** Pays a claim out of the sum. */
    void pay(Money amount) {
        Money together = claimsPaid.plus(amount);
        if (together.compareTo(total) > 0) {
            throw new ClaimAboveSum(total.minus(claimsPaid));
        }
        claimsPaid = together;
    }

    LocalDate from() { return from; }

    LocalDate lastDay() { return lastDay(until, terminatedOn); }

    /** @param terminatedOn the first day on which it no longer counts; null unless it ends early */
    static LocalDate lastDay(LocalDate until, LocalDate terminatedOn) { return terminatedOn == null ? until : terminatedOn.minusDays(1); }

    PolicyState on(LocalDate day) {
        if (terminatedOn != null && !day.isBefore(terminatedOn)) {
            return PolicyState.TERMINATED;
        }
        return day.isBefore(from) ? PolicyState.PENDING : day.isAfter(until) ? PolicyState.EXPIRED : PolicyState.IN_FORCE;
    }

    PolicyId id() { return id; }

    long version() { return version; }

    String number() { return number; }

    UUID insurer() { return insurer; }

    String insurerName() { return insurerName; }

    UUID enterprise() { return enterprise; }

    String enterpriseName() { return enterpriseName; }

    String regionPath() { return regionPath; }

    UUID supervisor() { return supervisor; }

    Money total() { return total; }

    LocalDate until() { return until; }

    PolicyRow row(LocalDate today) {
        return new PolicyRow(id, number, insurer == null ? null : new EnterpriseId(insurer), insurerName, new EnterpriseId(enterprise), enterpriseName, regionPath, persons, perPerson, total,
                premium, claimsPaid, from, until, terminatedOn, terminatedWhy, belowLeast, on(today));
    }
}
