package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** An administrator opens accounts only for those he sees himself. */
public final class AccountOwnerRefused extends BusinessException {
    AccountOwnerRefused() { super("registry.account.owner-refused"); }
}
