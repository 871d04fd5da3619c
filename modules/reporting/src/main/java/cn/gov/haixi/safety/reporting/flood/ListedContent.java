package cn.gov.haixi.safety.reporting.flood;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A content on the abuse list. It is compared more strictly than a flood is, for a true tip that waits is worse than a false one that does not. */
@Entity
@Table(name = "reporting_listed_content")
class ListedContent {
    /** Of fewer letters hardly two people's words differ. */
    static final int LEAST_LETTERS = 20;
    private static final int TEXT_APART = 3;
    private static final int PICTURE_APART = 2;

    @Id @Column(name = "abuse_id") private UUID abuse;
    @Column(name = "region_path", nullable = false, length = 60) private String regionPath;
    @Column(name = "text_bits") private Long text;
    @Column(name = "picture_bits") private Long picture;
    @Column(name = "lead_id", nullable = false) private UUID lead;
    @Column(name = "until_day", nullable = false) private LocalDate until;

    protected ListedContent() { }

    ListedContent(UUID abuse, String regionPath, Fingerprint sample, LocalDate until) {
        this.abuse = abuse;
        this.regionPath = regionPath;
        this.text = sample.tellingText(LEAST_LETTERS);
        this.picture = sample.picture();
        this.lead = sample.lead();
        this.until = until;
    }

    boolean like(Print print, int letters) {
        boolean texts = text != null && letters >= LEAST_LETTERS && Long.bitCount(text ^ print.text()) <= TEXT_APART;
        return texts || picture != null && print.picture() != null && Long.bitCount(picture ^ print.picture()) <= PICTURE_APART;
    }

    UUID abuse() { return abuse; }

    UUID lead() { return lead; }
}
