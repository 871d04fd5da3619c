package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The money that one government has set apart in one year to reward tipsters (举报奖励专项资金, M3.6). It opens with its first allocation; an
 * approved reward reserves its sum, collecting pays it, and a reward that nobody collects gives it back. Whatever was neither reserved
 * nor paid is free. Nothing is carried over into the next year by itself: that is for the next allocation and its document to say.
 *
 * <p>Each move changes the totals here and adds one line to the ledger. Whoever moves money holds the row's lock, so that two who
 * want the last yuan ask one after the other; the database's own check stands behind it.
 */
@Entity
@Table(name = "reporting_fund")
class Fund {
    @EmbeddedId private FundId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "organisation_id", nullable = false) private UUID organisation;
    @Column(name = "region_path", nullable = false, length = 64) private String regionPath;
    @Column(name = "fiscal_year", nullable = false) private int year;
    @Column(name = "line_count", nullable = false) private int lines;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "allocated", precision = 14, scale = 2, nullable = false)) private Money allocated;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "reserved", precision = 14, scale = 2, nullable = false)) private Money reserved;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "paid", precision = 14, scale = 2, nullable = false)) private Money paid;

    protected Fund() { }

    Fund(UUID organisation, String regionPath, int year) {
        this.id = FundId.next();
        this.organisation = organisation;
        this.regionPath = regionPath;
        this.year = year;
        this.allocated = Money.ZERO;
        this.reserved = Money.ZERO;
        this.paid = Money.ZERO;
    }

    /** @param document the paper by which the finance department made the money available */
    FundEntry allocate(Money amount, String document, Actor by, Instant at) {
        requirePositive(amount);
        allocated = allocated.plus(amount);
        return line(FundEntryKind.ALLOCATION, amount, null, document, by, at);
    }

    FundEntry reserve(Money amount, UUID subject, String number, Actor by, Instant at) {
        requirePositive(amount);
        if (amount.compareTo(free()) > 0) {
            throw new FundExhausted(year, free(), amount);
        }
        reserved = reserved.plus(amount);
        return line(FundEntryKind.RESERVATION, amount, subject, number, by, at);
    }

    FundEntry pay(Money amount, UUID subject, String number, Actor by, Instant at) {
        takeReserved(amount);
        paid = paid.plus(amount);
        return line(FundEntryKind.PAYMENT, amount, subject, number, by, at);
    }

    FundEntry giveBack(Money amount, UUID subject, String number, Actor by, Instant at) {
        takeReserved(amount);
        return line(FundEntryKind.RETURN, amount, subject, number, by, at);
    }

    private void takeReserved(Money amount) {
        requirePositive(amount);
        if (amount.compareTo(reserved) > 0) {
            throw new FundMoveRefused("not-reserved", amount);
        }
        reserved = reserved.minus(amount);
    }

    static void requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new FundMoveRefused("not-positive", amount);
        }
    }

    private FundEntry line(FundEntryKind kind, Money amount, UUID subject, String reference, Actor by, Instant at) {
        lines++;
        return new FundEntry(id, lines, kind, amount, free(), subject, reference, by, at);
    }

    /** What may still be reserved. */
    Money free() { return allocated.minus(reserved).minus(paid); }

    FundRow row() { return new FundRow(id, new OrganisationId(organisation), regionPath, year, lines, allocated, reserved, paid); }

    FundId id() { return id; }

    String regionPath() { return regionPath; }

    Money allocated() { return allocated; }

    Money reserved() { return reserved; }

    Money paid() { return paid; }
}
