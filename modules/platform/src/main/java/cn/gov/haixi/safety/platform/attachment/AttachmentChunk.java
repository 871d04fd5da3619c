package cn.gov.haixi.safety.platform.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A megabyte of a file: small enough for any packet limit, and no file is ever whole in memory. */
@Entity
@Table(name = "platform_attachment_chunk")
class AttachmentChunk {
    static final int BYTES = 1_048_576;

    @Embeddable
    record Key(@Column(name = "attachment_id") UUID attachment, @Column(name = "seq") int seq) implements Serializable { }

    @EmbeddedId private Key key;
    @Lob @Column(name = "content", nullable = false, length = BYTES) private byte[] content;

    protected AttachmentChunk() { }

    AttachmentChunk(AttachmentId attachment, int seq, byte[] content) {
        this.key = new Key(attachment.value(), seq);
        this.content = content;
    }
}
