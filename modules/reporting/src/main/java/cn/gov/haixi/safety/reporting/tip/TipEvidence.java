package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets those read a tip's files who may see the tip. */
@ApplicationScoped
class TipEvidence implements AttachmentGuard {
    @Inject private OwnTips own;
    @Inject private Caller caller;

    @Override public String ownerType() { return TipDesk.SUBJECT; }

    @Override public boolean mayRead(UUID owner) { return caller.may(Permission.TIP_SEE) && own.sees(new TipId(owner)); }
}
