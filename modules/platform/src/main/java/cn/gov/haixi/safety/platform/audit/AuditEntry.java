package cn.gov.haixi.safety.platform.audit;

import cn.gov.haixi.safety.platform.Actor;
import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** One act of one person, written in the transaction of the act and never changed. Soon afterwards it is sealed into the chain. */
@Entity
@Table(name = "platform_audit")
class AuditEntry {
    private static final int LONGEST_DETAIL = 500;

    @Id @Column(name = "id") private UUID id;
    @Column(name = "made_at", nullable = false) private Instant at;
    @Column(name = "account_id") private UUID account;
    @Column(name = "actor_name", nullable = false, length = 64) private String actorName;
    @Column(name = "organisation_name", nullable = false, length = 120) private String organisationName;
    @Column(name = "act", nullable = false, length = 80) private String act;
    @Column(name = "subject_type", nullable = false, length = 32) private String subjectType;
    @Column(name = "subject_id") private UUID subject;
    @Column(name = "detail", nullable = false, length = LONGEST_DETAIL) private String detail;

    protected AuditEntry() { }

    AuditEntry(Actor by, String act, String subjectType, UUID subject, String detail, Instant now) {
        this.id = Ids.next();
        this.at = now.truncatedTo(ChronoUnit.MICROS);
        this.account = by.account();
        this.actorName = by.name();
        this.organisationName = by.organisationName();
        this.act = act;
        this.subjectType = subjectType;
        this.subject = subject;
        this.detail = cut(detail);
    }

    /** Never through the middle of a character: its half would not come back from the database as it went in, and the hash would not fit. */
    private static String cut(String detail) {
        if (detail.length() <= LONGEST_DETAIL) {
            return detail;
        }
        return detail.substring(0, Character.isHighSurrogate(detail.charAt(LONGEST_DETAIL - 1)) ? LONGEST_DETAIL - 1 : LONGEST_DETAIL);
    }

    /** SHA-256 over the seal before and everything in this entry. Each field is preceded by its length, so that none can borrow from its neighbour. */
    String hashAfter(String previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object field : new Object[] {previous, id, at, account, actorName, organisationName, act, subjectType, subject, detail}) {
                byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    UUID id() { return id; }
}
