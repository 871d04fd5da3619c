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

    protected Fingerprint() { }

    Fingerprint(UUID tip, String regionCode, Print print, UUID lead, Instant at) {
        this.tip = tip;
        this.regionCode = regionCode;
        this.text = print.text();
        this.picture = print.picture();
        this.lead = lead;
        this.at = at;
    }

    UUID tip() { return tip; }

    Print print() { return new Print(text, picture); }
}
