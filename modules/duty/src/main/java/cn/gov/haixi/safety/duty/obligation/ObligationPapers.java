package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets those read an excuse's papers who may see the obligation. */
@ApplicationScoped
class ObligationPapers implements AttachmentGuard {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    @Override public String ownerType() { return ObligationDesk.SUBJECT; }

    @Override public boolean mayRead(UUID owner) {
        Obligation obligation = em.find(Obligation.class, new ObligationId(owner));
        return obligation != null && caller.may(Permission.DUTY_SEE) && ObligationQueries.visible(caller.scope(), obligation);
    }
}
