package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets those read the files of a service who see its policy. */
@ApplicationScoped
class PreventionFiles implements AttachmentGuard {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    @Override public String ownerType() { return Preventions.SUBJECT; }

    @Override public boolean mayRead(UUID owner) {
        boolean permitted = caller.may(Permission.HAZARD_SEE) || caller.may(Permission.INSURANCE_KEEP) || caller.may(Permission.INSURANCE_SERVE);
        return permitted && PolicyDesk.bind(em.createQuery("select count(*) from Prevention s join s.policy p where s.id.value = :id and " + PolicyDesk.VISIBLE, Long.class), caller.scope())
                .setParameter("id", owner).getSingleResult() > 0;
    }
}
