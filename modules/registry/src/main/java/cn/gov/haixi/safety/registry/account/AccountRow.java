package cn.gov.haixi.safety.registry.account;

import java.time.Instant;
import java.util.UUID;

/**
 * @param owner the name of its organisation or enterprise
 * @param roles names, separated by 、
 */
public record AccountRow(AccountId id, String name, String person, UUID organisation, UUID enterprise, String owner, AccountState state,
                         PasswordKind password, String roles, Instant openedAt) {
    public boolean open() { return state == AccountState.OPEN; }
}
