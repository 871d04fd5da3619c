package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** On whose desks work lies that only the holders of a permission can do. */
@ApplicationScoped
public class PermissionHolders {
    @Inject private EntityManager em;

    /** The organisations with an open account that has this permission; enterprises are none. */
    public List<OrganisationId> organisations(String permission) {
        return em.createQuery("select distinct a.organisation from Account a join a.roles r join r.permissions p where p = :permission"
                        + " and a.organisation is not null", UUID.class)
                .setParameter("permission", permission).getResultStream().map(OrganisationId::new).toList();
    }
}
