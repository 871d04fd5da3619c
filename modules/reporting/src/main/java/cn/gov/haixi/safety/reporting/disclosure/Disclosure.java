package cn.gov.haixi.safety.reporting.disclosure;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.reporting.tip.TipFacts;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reasoned and limited request to learn who told (查阅举报人身份): who wants it, why, until when. The identity custodian, another person than the
 * asker, decides; a granted one is open to the asker alone, until its last day, and counts how often it was used (DESIGN §6, PIPL arts. 34, 51).
 */
@Entity
@Table(name = "reporting_disclosure")
class Disclosure {
    @EmbeddedId private DisclosureId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "tip_id", nullable = false) private UUID tip;
    @Column(name = "tip_number", nullable = false, length = 32) private String tipNumber;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private DisclosureState state;
    @Column(name = "reason", nullable = false, length = 1000) private String reason;
    @Column(name = "until_day", nullable = false) private LocalDate until;
    @Column(name = "asked_by", nullable = false) private UUID askedBy;
    @Column(name = "asker_name", nullable = false, length = 64) private String askerName;
    @Column(name = "asker_organisation", nullable = false, length = 120) private String askerOrganisation;
    @Column(name = "asked_at", nullable = false) private Instant askedAt;
    @Column(name = "decided_by") private UUID decidedBy;
    @Column(name = "decider_name", length = 64) private String deciderName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "decision", length = 1000) private String decision;
    @Column(name = "seen", nullable = false) private int seen;
    @Column(name = "last_seen_at") private Instant lastSeenAt;

    protected Disclosure() { }

    /** @param latest the last day that may be asked for */
    Disclosure(TipFacts tip, String reason, LocalDate until, LocalDate today, LocalDate latest, Actor by, Instant now) {
        if (until.isBefore(today) || until.isAfter(latest)) {
            throw new DisclosureTooLong(latest);
        }
        this.id = DisclosureId.next();
        this.tip = tip.id().value();
        this.tipNumber = tip.number();
        this.regionPath = tip.regionPath();
        this.state = DisclosureState.ASKED;
        this.reason = reason;
        this.until = until;
        this.askedBy = by.account();
        this.askerName = by.name();
        this.askerOrganisation = by.organisationName();
        this.askedAt = now;
    }

    void grant(String words, Actor by, Instant now) { decide(DisclosureState.GRANTED, words, by, now); }

    void refuse(String words, Actor by, Instant now) { decide(DisclosureState.REFUSED, words, by, now); }

    private void decide(DisclosureState decided, String words, Actor by, Instant now) {
        if (by.account().equals(askedBy)) {
            throw new OwnRequest();
        }
        if (state != DisclosureState.ASKED) {
            throw new DisclosureDecided();
        }
        state = decided;
        decision = words;
        decidedBy = by.account();
        deciderName = by.name();
        decidedAt = now;
    }

    void see(UUID account, LocalDate today, Instant now) {
        if (!opensTo(account, today)) {
            throw new DisclosureClosed();
        }
        seen++;
        lastSeenAt = now;
    }

    private boolean opensTo(UUID account, LocalDate today) {
        return state == DisclosureState.GRANTED && askedBy.equals(account) && !today.isAfter(until);
    }

    DisclosureId id() { return id; }

    TipId tip() { return new TipId(tip); }

    String tipNumber() { return tipNumber; }

    String regionPath() { return regionPath; }

    String reason() { return reason; }

    LocalDate until() { return until; }

    DisclosureRow row(UUID account, LocalDate today) {
        return new DisclosureRow(id, tip(), tipNumber, regionPath, state, reason, until, askerName, askerOrganisation, askedAt, deciderName, decidedAt,
                decision, seen, lastSeenAt, opensTo(account, today));
    }
}
