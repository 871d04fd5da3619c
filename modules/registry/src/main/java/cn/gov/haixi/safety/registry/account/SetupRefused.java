package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** The set-up code is wrong, too old or used; or the platform has been set up already. All get the same answer. */
public final class SetupRefused extends BusinessException {
    SetupRefused() { super("registry.account.setup-refused"); }
}
