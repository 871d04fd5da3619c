package cn.gov.haixi.safety.registry.account;

/** Shown once to the administrator who hands it over; kept nowhere in clear. */
public record OneTimePassword(AccountId account, String name, String password) {
    @Override public String toString() { return "OneTimePassword[account=" + account + "]"; }
}
