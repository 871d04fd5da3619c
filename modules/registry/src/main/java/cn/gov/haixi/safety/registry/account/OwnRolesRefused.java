package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nobody grants rights to himself. */
public final class OwnRolesRefused extends BusinessException {
    OwnRolesRefused() { super("registry.account.own-roles"); }
}
