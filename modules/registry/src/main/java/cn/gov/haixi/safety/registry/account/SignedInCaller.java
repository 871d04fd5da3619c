package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.CallerFacts;
import cn.gov.haixi.safety.platform.CallerSource;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
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

/** The account behind the container's principal, in one statement. A session older than the account's stamp is nobody's. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignedInCaller implements CallerSource {
    @Resource private SessionContext context;
    @Inject private EntityManager em;

    @Override
    public CallerFacts current() {
        Principal principal = context.getCallerPrincipal();
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", principal.getName()).getResultStream().findFirst()
                .filter(account -> account.state() == AccountState.OPEN)
                .filter(account -> !(principal instanceof AccountPrincipal known) || known.stamp() == account.stamp())
                .map(account -> new CallerFacts(account.id().value(), account.name(), account.person(), "", Scope.region("632800/", account.organisation()), permissions()))
                .orElse(CallerFacts.NOBODY);
    }

    private Set<String> permissions() {
        return Arrays.stream(Permission.Kind.values()).flatMap(kind -> kind.permissions().stream()).filter(context::isCallerInRole).collect(Collectors.toSet());
    }
}
