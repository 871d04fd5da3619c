package cn.gov.haixi.safety.registry.account;

import cn.gov.haixi.safety.platform.BusinessException;

/** One person would hold two of the powers that must check one another. */
public final class RoleKindsMixed extends BusinessException {
    RoleKindsMixed() { super("registry.account.kinds-mixed"); }
}
