package cn.gov.haixi.safety.registry.account;

import jakarta.security.enterprise.CallerPrincipal;

/** An account as the container knows it for the length of a session, with the stamp it had at sign-in. */
final class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;
    private final int stamp;

    AccountPrincipal(String name, int stamp) {
        super(name);
        this.stamp = stamp;
    }

    int stamp() { return stamp; }
}
