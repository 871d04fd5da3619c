package cn.gov.haixi.safety.platform.attachment;

import cn.gov.haixi.safety.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AttachmentId(@Column(name = "id") UUID value) implements Serializable {
    static AttachmentId next() { return new AttachmentId(Ids.next()); }
}
