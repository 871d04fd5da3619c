package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How it looks now that something was done, and other evidence of it; read by those who may see the hazard. */
@ApplicationScoped
class AfterPictures implements AttachmentGuard {
    static final String OWNER = "hazard-after";

    @Inject private OwnHazards own;

    @Override public String ownerType() { return OWNER; }

    @Override public boolean mayRead(UUID owner) { return own.sees(owner); }
}
