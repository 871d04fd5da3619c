package cn.gov.haixi.safety.platform.attachment;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A checked file: what it is called and is, whose it is, and where its content lies. */
@Entity
@Table(name = "platform_attachment")
class Attachment {
    /** In chunks beside this row, or in a folder that all nodes share. */
    enum Place { DATABASE, FOLDER }

    @EmbeddedId private AttachmentId id;
    @Column(name = "owner_type", nullable = false, length = 32) private String ownerType;
    @Column(name = "owner_id", nullable = false) private UUID owner;
    @Column(name = "file_name", nullable = false, length = 255) private String fileName;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 16) private AttachmentKind kind;
    @Column(name = "bytes", nullable = false) private long bytes;
    @Column(name = "sha256", nullable = false, length = 64) private String sha256;
    @Enumerated(EnumType.STRING) @Column(name = "place", nullable = false, length = 16) private Place place;
    @Column(name = "stored_at", nullable = false) private Instant storedAt;
    @Column(name = "account_id") private UUID account;
    @Lob @Basic(fetch = FetchType.LAZY) @Column(name = "preview", length = 1_048_576) private byte[] preview;

    protected Attachment() { }

    Attachment(AttachmentOwner owner, CheckedFile file, Place place, UUID account, Instant now) {
        this.id = AttachmentId.next();
        this.ownerType = owner.type();
        this.owner = owner.id();
        this.fileName = file.name();
        this.kind = file.kind();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.preview = file.preview();
        this.place = place;
        this.account = account;
        this.storedAt = now;
    }

    AttachmentId id() { return id; }

    AttachmentRow row() { return new AttachmentRow(id, ownerType, owner, fileName, kind, bytes, storedAt); }

    Place place() { return place; }

    long bytes() { return bytes; }

    byte[] preview() { return preview == null ? null : preview.clone(); }
}
