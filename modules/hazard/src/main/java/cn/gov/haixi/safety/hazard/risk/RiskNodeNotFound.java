package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such part of a tree in the caller's scope, or it is gone. */
public final class RiskNodeNotFound extends BusinessException {
    public RiskNodeNotFound() { super("hazard.risk.not-found"); }
}
