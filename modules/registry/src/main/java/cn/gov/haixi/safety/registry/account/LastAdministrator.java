package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Permission;

/** Without this account nobody would be left to do this kind of administration, and nobody could appoint one any more. */
public final class LastAdministrator extends BusinessException {
    LastAdministrator(Permission.Kind kind) { super("registry.account.last-administrator", kind); }
}
