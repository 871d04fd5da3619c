package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** The account is open already, or closed already. */
public final class AccountMoveRefused extends BusinessException {
    AccountMoveRefused(AccountState from, AccountState to) { super("registry.account.move-refused", from, to); }
}
