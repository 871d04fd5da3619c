package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such service in the caller's scope. */
public final class PreventionNotFound extends BusinessException {
    PreventionNotFound() { super("hazard.prevention.not-found"); }
}
