package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** A closed account takes neither roles nor passwords. */
public final class AccountClosed extends BusinessException {
    AccountClosed(String name) { super("registry.account.closed", name); }
}
