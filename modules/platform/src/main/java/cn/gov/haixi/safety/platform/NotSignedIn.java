package cn.gov.haixi.safety.platform;

/** A use case that needs to know its caller was called by nobody. */
public final class NotSignedIn extends BusinessException {
    NotSignedIn() { super("platform.caller.not-signed-in"); }
}
