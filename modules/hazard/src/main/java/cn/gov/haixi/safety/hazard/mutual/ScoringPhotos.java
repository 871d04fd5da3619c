package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pictures of a scoring are read by those who may read its sheet. */
@ApplicationScoped
class ScoringPhotos implements AttachmentGuard {
    @Inject private OwnRounds own;

    @Override public String ownerType() { return RoundDesk.SCORING; }

    @Override public boolean mayRead(UUID owner) { return own.reads(new ScoringId(owner)); }
}
