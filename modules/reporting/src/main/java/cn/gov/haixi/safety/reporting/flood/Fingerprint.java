package cn.gov.haixi.safety.reporting.flood;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one tip is like, and the first tip of the group that it belongs to: itself, if nothing like it came within a day. */
@Entity
@Table(name = "reporting_fingerprint")
class Fingerprint {
    @Id @Column(name = "tip_id") private UUID tip;
    @Column(name = "region_code", nullable = false, length = 12) private String regionCode;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Column(name = "text_bits", nullable = false) private long text;
    @Column(name = "picture_bits") private Long picture;
    @Column(name = "lead_id", nullable = false) private UUID lead;
    @Column(name = "letters") private Integer letters;
    @Column(name = "abuse_id") private UUID abuse;

    protected Fingerprint() { }

    /** @param abuse the entry of the abuse list whose content it is like; null for none */
    Fingerprint(UUID tip, String regionCode, Print print, int letters, UUID lead, UUID abuse, Instant at) {
        this.tip = tip;
        this.regionCode = regionCode;
        this.text = print.text();
        this.picture = print.picture();
        this.lead = lead;
        this.letters = letters;
        this.abuse = abuse;
        this.at = at;
    }

    /** From now on it stands for itself. */
    void leave() { lead = tip; }

    UUID lead() { return lead; }

    /** Null where the text is too short to know another by. */
    Long tellingText(int least) { return letters == null || letters < least ? null : text; }

    Long picture() { return picture; }

    UUID tip() { return tip; }

    Print print() { return new Print(text, picture); }
}
