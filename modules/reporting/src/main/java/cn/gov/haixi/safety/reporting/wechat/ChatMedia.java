package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Ids;
import cn.gov.haixi.safety.reporting.tip.TipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A photo, video or voice that lies with WeChat. Once its draft has become a tip it is fetched, and this row goes with the transaction that stores it. */
@Entity
@Table(name = "reporting_chat_media")
class ChatMedia {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "draft_id", nullable = false) private UUID draft;
    @Column(name = "line", nullable = false, length = 40) private String line;
    @Column(name = "media_id", nullable = false, length = 200) private String mediaId;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 16) private ChatMessage.Kind kind;
    @Column(name = "tip_id") private UUID tip;

    protected ChatMedia() { }

    ChatMedia(UUID draft, String line, String mediaId, ChatMessage.Kind kind) {
        this.id = Ids.next();
        this.draft = draft;
        this.line = line;
        this.mediaId = mediaId;
        this.kind = kind;
    }

    void belongsTo(TipId sent) { tip = sent.value(); }

    UUID id() { return id; }

    String line() { return line; }

    String mediaId() { return mediaId; }

    TipId tip() { return new TipId(tip); }

    /** WeChat gives photos as JPEG, videos as MP4 and voices as AMR. */
    String fileName() {
        return switch (kind) {
            case PHOTO -> "wechat.jpg";
            case VOICE -> "wechat.amr";
            default -> "wechat.mp4";
        };
    }
}
