package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.CallerFacts;
import cn.gov.haixi.safety.platform.CallerSource;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.Principal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The account behind the container's principal, in one statement: its organisation comes from the second-level cache.
 * A session that began under an older stamp than the account's is nobody's.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignedInCaller implements CallerSource {
    @Resource private SessionContext context;
    @Inject private EntityManager em;
    @Inject private AccountOwners owners;

    @Override
    public CallerFacts current() {
        Principal principal = context.getCallerPrincipal();
        return em.createQuery("select a from Account a where a.name = :name and a.state = :open", Account.class)
                .setParameter("name", principal.getName()).setParameter("open", AccountState.OPEN).getResultStream().findFirst()
                .filter(account -> !(principal instanceof AccountPrincipal known) || known.stamp() == account.stamp())
                .map(this::facts).orElse(CallerFacts.NOBODY);
    }

    private CallerFacts facts(Account account) {
        AccountOwners.Owner owner = owners.of(account.organisation(), account.enterprise());
        Set<String> permissions = Arrays.stream(Permission.Kind.values()).flatMap(kind -> kind.permissions().stream())
                .filter(context::isCallerInRole).collect(Collectors.toSet());
        return new CallerFacts(account.id().value(), account.name(), account.person(), owner.name(), owner.scope().of(account.id().value()), permissions);
    }
}
