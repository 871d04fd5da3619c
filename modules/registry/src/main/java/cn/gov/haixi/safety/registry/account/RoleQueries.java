package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads roles: a few dozen for the whole prefecture, alike for everybody who administers. */
@Stateless
@RolesAllowed({Permission.SYSTEM_KEEP, Permission.SECURITY_KEEP, Permission.AUDIT_SEE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoleQueries {
    @Inject private EntityManager em;
    @Inject private AccountDesk desk;

    /** By kind, then by name. */
    public List<RoleRow> all() {
        Map<RoleId, Long> holders = em.createQuery("select r.id, count(a.name) from Account a join a.roles r group by r.id", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (RoleId) row[0], row -> (Long) row[1]));
        return em.createQuery("select distinct r from Role r left join fetch r.permissions", Role.class).getResultStream()
                .map(role -> row(role, holders.getOrDefault(role.id(), 0L)))
                .sorted(Comparator.comparing(RoleRow::kind).thenComparing(RoleRow::name)).toList();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RoleRow get(RoleId id) {
        Role role = desk.role(id);
        return row(role, em.createQuery("select count(*) from Account a join a.roles r where r = :role", Long.class).setParameter("role", role).getSingleResult());
    }

    private static RoleRow row(Role role, long holders) { return new RoleRow(role.id(), role.name(), role.kind(), role.permissions(), holders); }
}
