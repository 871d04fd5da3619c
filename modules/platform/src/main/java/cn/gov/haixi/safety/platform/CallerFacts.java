package cn.gov.haixi.safety.platform;

import java.util.Set;
import java.util.UUID;

/** What is known of a signed-in caller. */
public record CallerFacts(UUID accountId, String account, String name, String organisationName, Scope scope, Set<String> permissions) {
    public static final CallerFacts NOBODY = new CallerFacts(null, null, null, null, null, Set.of());

    public CallerFacts { permissions = Set.copyOf(permissions); }
}
