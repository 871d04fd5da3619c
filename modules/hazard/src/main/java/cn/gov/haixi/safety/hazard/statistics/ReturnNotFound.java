package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such return or period in the caller's scope. */
public final class ReturnNotFound extends BusinessException {
    public ReturnNotFound() { super("hazard.return.not-found"); }
}
