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
        return caller.may(Permission.DUTY_SEE) && em.createQuery("select o from Obligation o left join fetch o.creditors where o.id = :id", Obligation.class)
                .setParameter("id", new ObligationId(owner)).getResultStream().anyMatch(obligation -> ObligationQueries.visible(caller.scope(), obligation));
    }
}
