package cn.gov.haixi.safety.registry.enterprise;

/** What can happen to the entry of an enterprise; each leaves a step. */
public enum EnterpriseMove {
    ENTERED, USCC, NAME, REGION, INDUSTRY, ADDRESS, POSITION, SUPERVISOR, KEY, NO_LONGER_KEY, CONTACT_ADDED, CONTACT_REMOVED,
    RESUMED, SUSPENDED, CLOSED;

    static EnterpriseMove to(EnterpriseState state) {
        return switch (state) {
            case OPERATING -> RESUMED;
            case SUSPENDED -> SUSPENDED;
            case CLOSED -> CLOSED;
        };
    }
}
