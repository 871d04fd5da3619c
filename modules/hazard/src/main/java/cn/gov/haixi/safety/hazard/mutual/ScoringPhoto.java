package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.attachment.AttachmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A picture beside an item, under the key that the tablet gave it before it had a connection. */
@Entity
@Table(name = "hazard_scoring_photo")
class ScoringPhoto {
    @Id @Column(name = "id") private UUID id;
    @Column(name = "scoring_id", nullable = false) private UUID scoring;
    @Column(name = "item_id", nullable = false) private UUID item;
    @Column(name = "attachment_id", nullable = false) private UUID attachment;

    protected ScoringPhoto() { }

    ScoringPhoto(UUID key, ScoringId scoring, UUID item, AttachmentId attachment) {
        this.id = key;
        this.scoring = scoring.value();
        this.item = item;
        this.attachment = attachment.value();
    }

    boolean of(ScoringId other) { return scoring.equals(other.value()); }
}
