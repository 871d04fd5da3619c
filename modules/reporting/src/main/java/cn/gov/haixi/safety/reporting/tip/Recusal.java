package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Ids;
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

/** A body or a person from whom a tip is kept (回避). The name is that of the day. */
@Entity
@Table(name = "reporting_recusal")
class Recusal {
    @Id @Column(name = "id") private UUID id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "tip_id", nullable = false)) private TipId tip;
    @Column(name = "party_id", nullable = false) private UUID party;
    @Column(name = "party_name", nullable = false, length = 200) private String name;
    @Column(name = "person", nullable = false) private boolean person;
    @Enumerated(EnumType.STRING) @Column(name = "cause", nullable = false, length = 16) private RecusalCause cause;
    @Column(name = "since", nullable = false) private Instant since;

    protected Recusal() { }

    Recusal(TipId tip, UUID party, String name, boolean person, RecusalCause cause, Instant since) {
        this.id = Ids.next();
        this.tip = tip;
        this.party = party;
        this.name = name;
        this.person = person;
        this.cause = cause;
        this.since = since;
    }

    /** A graver cause takes the place of a lighter one. */
    void because(RecusalCause other) {
        if (other.weight() > cause.weight()) {
            cause = other;
        }
    }

    /** It was mentioned in vain, but others for whose sake it stays out were not. */
    void ledByNamed() { cause = RecusalCause.LED_BY_NAMED; }

    UUID party() { return party; }

    boolean person() { return person; }

    String name() { return name; }

    RecusalRow row() { return new RecusalRow(party, name, person, cause, since); }
}
