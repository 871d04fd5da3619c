package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** It is gone; what was shown is no longer so. */
public final class RiskNodeEnded extends BusinessException {
    RiskNodeEnded() { super("hazard.risk.ended"); }
}
