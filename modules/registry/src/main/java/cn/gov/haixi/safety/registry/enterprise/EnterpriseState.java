package cn.gov.haixi.safety.registry.enterprise;

import java.util.Set;

/** Life of an enterprise: it operates, may be suspended (stopped for rectification or of itself) and resume, and closes for good. */
public enum EnterpriseState {
    OPERATING, SUSPENDED, CLOSED;

    public Set<EnterpriseState> next() {
        return switch (this) {
            case OPERATING -> Set.of(SUSPENDED, CLOSED);
            case SUSPENDED -> Set.of(OPERATING, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
