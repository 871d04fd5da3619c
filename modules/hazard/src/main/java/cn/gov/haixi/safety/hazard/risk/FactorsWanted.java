package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** The assessment lacks a factor, or one is off its scale. */
public final class FactorsWanted extends BusinessException {
    FactorsWanted() { super("hazard.risk.factors-wanted"); }
}
