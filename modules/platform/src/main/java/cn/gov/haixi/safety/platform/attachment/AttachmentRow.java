package cn.gov.haixi.safety.platform.attachment;

import java.time.Instant;
import java.util.UUID;

/** A file in a list; its content is fetched by id. */
public record AttachmentRow(AttachmentId id, String ownerType, UUID owner, String fileName, AttachmentKind kind, Long bytes, Instant storedAt) {
    public boolean picture() { return kind.picture(); }

    public String path() { return "/files/" + id.value(); }
}
