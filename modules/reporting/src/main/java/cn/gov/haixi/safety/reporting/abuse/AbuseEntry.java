package cn.gov.haixi.safety.reporting.abuse;

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

/** That the content of one tip is abuse (不当举报内容): proposed with a reason by one person, listed for some time or refused by another (M3.5). */
@Entity
@Table(name = "reporting_abuse")
class AbuseEntry {
    @EmbeddedId private AbuseId id;
    @Version @Column(name = "version") private long version;
    @Column(name = "tip_id", nullable = false) private UUID tip;
    @Column(name = "tip_number", nullable = false, length = 32) private String tipNumber;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Enumerated(EnumType.STRING) @Column(name = "state", nullable = false, length = 16) private AbuseState state;
    @Column(name = "reason", nullable = false, length = 1000) private String reason;
    @Column(name = "proposed_by", nullable = false) private UUID proposedBy;
    @Column(name = "proposer_name", nullable = false, length = 64) private String proposerName;
    @Column(name = "proposed_at", nullable = false) private Instant proposedAt;
    @Column(name = "decided_by") private UUID decidedBy;
    @Column(name = "decider_name", length = 64) private String deciderName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "decision", length = 1000) private String decision;
    @Column(name = "until_day") private LocalDate until;

    protected AbuseEntry() { }

    AbuseEntry(TipFacts tip, String reason, Actor by, Instant now) {
        this.id = AbuseId.next();
        this.tip = tip.id().value();
        this.tipNumber = tip.number();
        this.regionPath = tip.regionPath();
        this.state = AbuseState.PROPOSED;
        this.reason = reason;
        this.proposedBy = by.account();
        this.proposerName = by.name();
        this.proposedAt = now;
    }

    void list(String words, LocalDate lastDay, Actor by, Instant now) {
        decide(AbuseState.LISTED, words, by, now);
        until = lastDay;
    }

    void refuse(String words, Actor by, Instant now) { decide(AbuseState.REFUSED, words, by, now); }

    /** Letting go needs one person only, the proposer too. */
    void lift(String words, Actor by, Instant now) {
        if (state != AbuseState.LISTED) {
            throw new AbuseDecided();
        }
        decided(AbuseState.LIFTED, words, by, now);
    }

    private void decide(AbuseState to, String words, Actor by, Instant now) {
        if (by.account().equals(proposedBy)) {
            throw new OwnProposal();
        }
        if (state != AbuseState.PROPOSED) {
            throw new AbuseDecided();
        }
        decided(to, words, by, now);
    }

    private void decided(AbuseState to, String words, Actor by, Instant now) {
        state = to;
        decision = words;
        decidedBy = by.account();
        deciderName = by.name();
        decidedAt = now;
    }

    AbuseId id() { return id; }

    TipId tip() { return new TipId(tip); }

    String tipNumber() { return tipNumber; }

    String regionPath() { return regionPath; }

    AbuseRow row(long held, UUID account) {
        return new AbuseRow(id, tip(), tipNumber, regionPath, state, reason, proposerName, proposedAt, deciderName, decidedAt, decision, until, held, proposedBy.equals(account));
    }
}
