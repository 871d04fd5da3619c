package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** The security or audit administrator only agrees to a reset that the system administrator has asked for. */
public final class ResetNotAsked extends BusinessException {
    ResetNotAsked() { super("registry.account.reset-not-asked"); }
}
