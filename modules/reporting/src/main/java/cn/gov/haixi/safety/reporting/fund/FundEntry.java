package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Money;
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
import org.hibernate.annotations.Immutable;

/** One line of a fund's ledger. Lines are only ever added: a mistake is answered by a line that takes it back. */
@Entity
@Immutable
@Table(name = "reporting_fund_entry")
class FundEntry {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "fund_id", nullable = false) private UUID fund;
    @Column(name = "line_no", nullable = false) private int line;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 32) private FundEntryKind kind;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "amount", precision = 14, scale = 2, nullable = false)) private Money amount;
    @Embedded @AttributeOverride(name = "yuan", column = @Column(name = "balance", precision = 14, scale = 2, nullable = false)) private Money balance;
    @Column(name = "subject_id") private UUID subject;
    @Column(name = "reference", nullable = false, length = 200) private String reference;
    @Column(name = "actor_id") private UUID actor;
    @Column(name = "actor_name", nullable = false, length = 100) private String actorName;
    @Column(name = "noted_at", nullable = false) private Instant at;

    protected FundEntry() { }

    FundEntry(FundId fund, int line, FundEntryKind kind, Money amount, Money balance, UUID subject, String reference, Actor actor, Instant at) {
        this.id = Ids.next();
        this.fund = fund.value();
        this.line = line;
        this.kind = kind;
        this.amount = amount;
        this.balance = balance;
        this.subject = subject;
        this.reference = reference;
        this.actor = actor.account();
        this.actorName = actor.name();
        this.at = at;
    }

    FundLine row() { return new FundLine(line, at, kind, amount, balance, subject, reference, actorName); }

    FundEntryKind kind() { return kind; }

    Money amount() { return amount; }

    Money balance() { return balance; }

    int line() { return line; }
}
