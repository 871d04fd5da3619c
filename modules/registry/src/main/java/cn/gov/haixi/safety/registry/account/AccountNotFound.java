package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such account, or it is none of the caller's business. */
public final class AccountNotFound extends BusinessException {
    AccountNotFound() { super("registry.account.not-found"); }
}
