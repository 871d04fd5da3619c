package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** Account names are given once, also those of closed accounts: histories name them. */
public final class AccountNameTaken extends BusinessException {
    AccountNameTaken(String name) { super("registry.account.name-taken", name); }
}
