package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Permission;

/** A role without permissions, or with one of another kind. */
public final class RolePermissionsRefused extends BusinessException {
    RolePermissionsRefused(Permission.Kind kind) { super("registry.account.role-permissions-refused", kind); }
}
