package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How it looked when it was found; read by those who may see the hazard. */
@ApplicationScoped
class BeforePictures implements AttachmentGuard {
    @Inject private OwnHazards own;

    @Override public String ownerType() { return HazardDesk.SUBJECT; }

    @Override public boolean mayRead(UUID owner) { return own.sees(owner); }
}
