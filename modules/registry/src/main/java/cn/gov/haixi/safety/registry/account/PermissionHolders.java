package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The open accounts of an organisation that have this permission. */
    public Set<UUID> accounts(OrganisationId organisation, String permission) {
        return em.createQuery("select distinct a.id.value from Account a join a.roles r join r.permissions p where p = :permission"
                        + " and a.organisation = :organisation and a.state = :open", UUID.class)
                .setParameter("permission", permission).setParameter("organisation", organisation.value()).setParameter("open", AccountState.OPEN)
                .getResultStream().collect(Collectors.toSet());
    }
}
