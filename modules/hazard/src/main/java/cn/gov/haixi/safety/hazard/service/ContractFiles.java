package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.attachment.AttachmentGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Lets those read the files of a contract who see the contract. */
@ApplicationScoped
class ContractFiles implements AttachmentGuard {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    @Override public String ownerType() { return Contracts.SUBJECT; }

    @Override public boolean mayRead(UUID owner) {
        return caller.may(Permission.HAZARD_SEE)
                && ContractQueries.bind(em.createQuery("select count(*) from ServiceContract c where c.id.value = :id and " + ContractQueries.VISIBLE, Long.class), caller.scope())
                        .setParameter("id", owner).getSingleResult() > 0;
    }
}
