package cn.gov.haixi.safety.registry.account;

import java.util.Set;

/** An account is never deleted, because histories name it: who leaves has it closed. */
public enum AccountState {
    OPEN, CLOSED;

    public Set<AccountState> next() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(OPEN);
        };
    }
}
