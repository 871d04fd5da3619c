package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds which role: the security administrator's decision, never about himself, and never the one's who opened the account. */
@Stateless
@RolesAllowed(Permission.SECURITY_KEEP)
public class Grants {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;
    @Inject private AccountDesk desk;

    /** Exactly these roles from now on; the account's sessions end at their next request. */
    public void give(@NotNull AccountId id, @NotNull Set<RoleId> roles) {
        if (id.value().equals(caller.accountId())) {
            throw new OwnRolesRefused();
        }
        Account account = desk.get(id, caller.scope());
        Set<Role> wanted = new HashSet<>();
        for (RoleId role : roles) {
            wanted.add(desk.role(role));
        }
        if (wanted.stream().noneMatch(role -> account.kind().filter(role.kind()::equals).isPresent())) {
            desk.refuseLast(account);
        }
        String before = names(account.roles());
        account.hold(wanted);
        audit.append("registry.account.audit.granted", AccountDesk.SUBJECT, id.value(), account.name() + ": " + before + " → " + names(wanted));
    }

    private static String names(Set<Role> roles) {
        return roles.isEmpty() ? "—" : roles.stream().map(Role::name).sorted().collect(Collectors.joining("、"));
    }
}
