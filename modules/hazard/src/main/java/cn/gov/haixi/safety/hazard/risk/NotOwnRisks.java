package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** Only an enterprise keeps its risks, and only its own (M5.7). */
public final class NotOwnRisks extends BusinessException {
    NotOwnRisks() { super("hazard.risk.not-own"); }
}
