package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.TreeSet;

/** What the roles of the house are. */
@Stateless
@RolesAllowed(Permission.SECURITY_KEEP)
public class Roles {
    private static final String SUBJECT = "registry.role";
    @Inject private EntityManager em;
    @Inject private AuditTrail audit;
    @Inject private AccountDesk desk;

    public RoleId define(@NotNull @Valid RoleDraft draft) {
        desk.refuseRoleNameTaken(draft.name(), null);
        Role role = new Role(draft.name(), draft.kind(), draft.permissions());
        em.persist(role);
        em.flush();
        audit.append("registry.account.audit.role-defined", SUBJECT, role.id().value(), describe(role));
        return role.id();
    }

    /** Whoever holds the role has the new permissions after signing in again, which his next request asks for. */
    public void change(@NotNull RoleId id, @NotNull @Valid RoleDraft draft) {
        Role role = desk.role(id);
        desk.refuseRoleNameTaken(draft.name(), id);
        String before = describe(role);
        role.define(draft.name(), draft.permissions());
        em.flush();
        em.createQuery("select a from Account a join a.roles r where r = :role", Account.class).setParameter("role", role)
                .getResultList().forEach(Account::endSessions);
        audit.append("registry.account.audit.role-changed", SUBJECT, id.value(), before + " → " + describe(role));
    }

    public void remove(@NotNull RoleId id) {
        Role role = desk.role(id);
        if (em.createQuery("select count(*) from Account a join a.roles r where r = :role", Long.class).setParameter("role", role).getSingleResult() > 0) {
            throw new RoleHeld(role.name());
        }
        em.remove(role);
        audit.append("registry.account.audit.role-removed", SUBJECT, id.value(), role.name());
    }

    private static String describe(Role role) { return role.name() + " " + new TreeSet<>(role.permissions()); }
}
