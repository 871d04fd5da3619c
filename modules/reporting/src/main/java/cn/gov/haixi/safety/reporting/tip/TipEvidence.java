package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets those read a tip's files who may see the tip. */
@ApplicationScoped
class TipEvidence implements AttachmentGuard {
    @Inject private OwnTips own;

    @Override public String ownerType() { return TipDesk.SUBJECT; }

    @Override public boolean mayRead(UUID owner) { return own.sees(new TipId(owner)); }
}
