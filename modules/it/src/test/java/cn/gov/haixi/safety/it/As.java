package cn.gov.haixi.safety.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.security.PrivilegedActionException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls the platform the way a signed-in person does: the container sees the account and its permissions, {@code @RolesAllowed} decides,
 * {@code Caller} tells who it is. Each call is one request. Inside the container only.
 *
 * <pre>{@code TipId tip = As.account("geermu-12350").get(() -> intake.byTelephone(draft)).id();}</pre>
 */
public final class As {
    private final String account;
    private final Set<String> permissions;

    private As(String account, Set<String> permissions) {
        this.account = account;
        this.permissions = permissions;
    }

    /** An account of the demo or one that the test made, with the permissions of its roles. */
    public static As account(String name) {
        return new As(name, null);
    }

    /** Read when needed: a constant {@code As} of a test class exists on the outside, too, where there is no database. */
    private Set<String> granted() {
        return permissions != null ? permissions : Sql.strings("select distinct p.permission from registry_account a"
                + " join registry_account_role r on r.account_id = a.id join registry_role_permission p on p.role_id = r.role_id where a.name = ?", account);
    }

    /** The same account, but with exactly these permissions, whatever its roles say. */
    public As may(String... only) { return new As(account, Set.of(only)); }

    /** A citizen on the portal, a timer: nobody is signed in. */
    public static As nobody() { return new As(null, Set.of()); }

    /** What a use case does without an answer. */
    public interface Action { void run() throws Exception; }

    public void run(Action action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** @return what the call returns; its exception arrives here as it was thrown */
    public <T> T get(Callable<T> call) {
        var request = CDI.current().select(RequestContextController.class).get();
        boolean opened = request.activate();
        if (!opened) {
            forgetRequest();
        }
        try {
            return identity().runAs(call);
        } catch (PrivilegedActionException wrapped) {
            throw sneak(wrapped.getCause());
        } catch (Exception thrown) {
            throw sneak(thrown);
        } finally {
            if (opened) {
                request.deactivate();
            } else {
                forgetRequest();
            }
        }
    }

    /** Arquillian keeps one request context open for the whole test: what the platform remembers in it belongs to the call before. */
    private static void forgetRequest() {
        BeanManager manager = CDI.current().getBeanManager();
        var request = (AlterableContext) manager.getContext(RequestScoped.class);
        manager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == RequestScoped.class && bean.getBeanClass().getName().startsWith("cn.gov.haixi.safety."))
                .forEach(request::destroy);
    }

    private SecurityIdentity identity() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (account == null) {
            return domain.getAnonymousSecurityIdentity();
        }
        return domain.createAdHocIdentity(account).withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(granted())));
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneak(Throwable thrown) throws X { throw (X) thrown; }
}
