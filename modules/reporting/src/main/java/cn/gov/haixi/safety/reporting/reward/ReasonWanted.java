package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** This step must say why. */
public final class ReasonWanted extends BusinessException {
    ReasonWanted() { super("reporting.reward.reason-wanted"); }
}
