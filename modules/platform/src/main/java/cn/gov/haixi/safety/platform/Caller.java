package cn.gov.haixi.safety.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, for the length of one request: read once, when first asked. Always injected as this proxy:
 * a {@link Scope} injected into a pooled {@code @Stateless} bean would be the scope of whoever came first.
 */
@RequestScoped
public class Caller {
    @Inject private CallerSource source;
    private CallerFacts facts;

    /** Whether somebody is signed in; citizens on the portal and timers are not. */
    public boolean signedIn() { return facts() != CallerFacts.NOBODY; }

    public UUID accountId() { return known().accountId(); }

    public String account() { return known().account(); }

    /** The person's name as it appears in a case's history. */
    public String name() { return known().name(); }

    public UUID organisation() { return known().scope().organisation(); }

    public String organisationName() { return known().organisationName(); }

    public Scope scope() { return known().scope(); }

    public boolean may(String permission) { return facts().permissions().contains(permission); }

    public Set<String> permissions() { return facts().permissions(); }

    /** Who to write into a history: the signed-in person, or the system itself. */
    public Actor actor() {
        return signedIn() ? new Actor(facts.accountId(), facts.scope().organisation(), facts.name(), facts.organisationName()) : Actor.SYSTEM;
    }

    private CallerFacts known() {
        if (!signedIn()) {
            throw new NotSignedIn();
        }
        return facts;
    }

    private CallerFacts facts() {
        if (facts == null) {
            facts = source.current();
        }
        return facts;
    }
}
