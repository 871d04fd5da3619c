package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets those read the signed page who see the return. */
@ApplicationScoped
class ReturnFiles implements AttachmentGuard {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private EnterpriseQueries enterprises;

    @Override public String ownerType() { return Returns.SUBJECT; }

    @Override public boolean mayRead(UUID owner) {
        StatisticalReturn one = em.find(StatisticalReturn.class, new ReturnId(owner));
        return caller.may(Permission.HAZARD_SEE) && one != null && enterprises.get(new EnterpriseId(one.enterprise())).visibleTo(caller.scope());
    }
}
