package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.reporting.tip.TipDraft;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A tip that is being told in a chat, message by message: what happened, of which kind, in which region, then where; on an
 * enterprise's own line also whether the enterprise may have it. It is finished, given up, or
 * forgotten after an hour of silence. Whose it is, only a hash says, so that the tip that comes of it leads to no WeChat account.
 */
@Entity
@Table(name = "reporting_chat_draft")
class ChatDraft {
    static final Duration LASTS = Duration.ofHours(1);
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 5_000;
    private static final int MOST_PLACE = 300;

    @Id @Column(name = "id") private UUID id;
    @Version @Column(name = "version") private long version;
    @Column(name = "sender_key", nullable = false, length = 64) private String sender;
    @Column(name = "what", length = MOST_WORDS) private String what;
    @Enumerated(EnumType.STRING) @Column(name = "kind", length = 16) private TipKind kind;
    @Column(name = "region_code", length = 12) private String regionCode;
    @Column(name = "place", length = MOST_PLACE) private String place;
    @Embedded private Position position;
    @Column(name = "enterprise_line", nullable = false) private boolean enterpriseLine;
    @Column(name = "enterprise_may") private Boolean enterpriseMay;
    @Column(name = "touched_at", nullable = false) private Instant touchedAt;

    protected ChatDraft() { }

    ChatDraft(String sender, Instant now) {
        this.id = Ids.next();
        this.sender = sender;
        this.touchedAt = now;
    }

    /** What is to be asked next. */
    enum Want { WHAT, KIND, REGION, DESK, PLACE, NOTHING }

    Want wants() {
        if (what == null) {
            return Want.WHAT;
        }
        if (kind == null) {
            return Want.KIND;
        }
        if (regionCode == null) {
            return Want.REGION;
        }
        if (enterpriseLine && enterpriseMay == null && kind == TipKind.HAZARD) {
            return Want.DESK;
        }
        return place == null && position == null ? Want.PLACE : Want.NOTHING;
    }

    boolean complete() { return wants() == Want.PLACE || wants() == Want.NOTHING; }

    /** @return whether the words said anything new; too few at the beginning do not, nor more than fit */
    boolean tell(String words, Instant now) {
        touchedAt = now;
        if (what == null) {
            what = words.length() < LEAST_WORDS || words.length() > MOST_WORDS ? null : words;
            return what != null;
        }
        if (place == null && words.length() <= MOST_PLACE) {
            place = words;
            return true;
        }
        if (what.length() + 1 + words.length() > MOST_WORDS) {
            return false;
        }
        what = what + "\n" + words;
        return true;
    }

    void is(TipKind chosen, Instant now) {
        touchedAt = now;
        kind = chosen;
    }

    void in(String region, Instant now) {
        touchedAt = now;
        regionCode = region;
    }

    void at(Position where, String label, Instant now) {
        touchedAt = now;
        position = where;
        if (place == null && label != null && !label.isBlank() && label.length() <= MOST_PLACE) {
            place = label;
        }
    }

    /** On an enterprise's own line its teller is asked who shall have it. */
    void onEnterpriseLine() { enterpriseLine = true; }

    /** @param may whether the enterprise may have it, besides the government */
    void enterprise(boolean may, Instant now) {
        touchedAt = now;
        enterpriseMay = may;
    }

    /** Only a hazard, and only if he said so: anything else is the government's alone. */
    boolean enterpriseMay() { return kind == TipKind.HAZARD && Boolean.TRUE.equals(enterpriseMay); }

    void touched(Instant now) { touchedAt = now; }

    boolean forgotten(Instant now) { return touchedAt.plus(LASTS).isBefore(now); }

    /** @param uscc of the enterprise on whose line it was told; null for none */
    TipDraft tip(String uscc) { return new TipDraft(kind, what, regionCode, place, position, null, uscc, null, id); }

    UUID id() { return id; }

    String what() { return what; }

    String place() { return place; }
}
