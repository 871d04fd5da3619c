package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** Two roles of one name could not be told apart. */
public final class RoleNameTaken extends BusinessException {
    RoleNameTaken(String name) { super("registry.account.role-name-taken", name); }
}
