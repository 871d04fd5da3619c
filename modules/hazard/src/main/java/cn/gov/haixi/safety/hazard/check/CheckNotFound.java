package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such inspection task in the caller's scope, or it has been ended. */
public final class CheckNotFound extends BusinessException {
    CheckNotFound() { super("hazard.check.not-found"); }
}
