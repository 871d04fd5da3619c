package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The verifiers' own papers and photos, kept apart from what the tipster sent; read by those who may see the tip. */
@ApplicationScoped
class VerificationScans implements AttachmentGuard {
    static final String OWNER = "tip-record";

    @Inject private OwnTips own;
    @Inject private Caller caller;

    @Override public String ownerType() { return OWNER; }

    @Override public boolean mayRead(UUID owner) { return caller.may(Permission.TIP_SEE) && own.sees(new TipId(owner)); }
}
