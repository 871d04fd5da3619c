package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nobody closes his own account or resets his own password past the page made for it. */
public final class OwnAccountRefused extends BusinessException {
    OwnAccountRefused() { super("registry.account.own-account"); }
}
