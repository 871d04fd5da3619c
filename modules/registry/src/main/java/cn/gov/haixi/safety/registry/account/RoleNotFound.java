package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such role; perhaps somebody removed it meanwhile. */
public final class RoleNotFound extends BusinessException {
    RoleNotFound() { super("registry.account.role-not-found"); }
}
