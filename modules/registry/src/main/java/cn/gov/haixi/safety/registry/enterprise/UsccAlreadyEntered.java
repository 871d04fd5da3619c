package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.platform.BusinessException;

/** Another enterprise of the register has this code. It is not named, because it may lie outside the caller's scope. */
public final class UsccAlreadyEntered extends BusinessException {
    UsccAlreadyEntered(String uscc) { super("registry.enterprise.uscc-already-entered", uscc); }
}
