package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.person.PersonId;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody with an account whom mail reaches, and what he may know.
 *
 * @param person the name of the account's holder
 * @param organisation null for an enterprise's account
 * @param linked who of the register the account is; null when nobody said
 */
public record Correspondent(UUID account, String person, UUID organisation, PersonId linked, String mail, Scope scope, Set<String> permissions) {
    public Correspondent { permissions = Set.copyOf(permissions); }

    @Override public String toString() { return "Correspondent[" + account + "]"; }
}
