package cn.gov.haixi.safety.reporting.identity;

/** The vault's key is missing or does not fit. Not a rule but a fault of the installation: nothing can be done at the desk. */
public final class VaultClosed extends IllegalStateException {
    VaultClosed(Throwable cause) { super("The identity vault cannot be opened: check the server's credential store", cause); }
}
