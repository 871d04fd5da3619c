package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** A role that somebody holds cannot be removed. */
public final class RoleHeld extends BusinessException {
    RoleHeld(String name) { super("registry.account.role-held", name); }
}
