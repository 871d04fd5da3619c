package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The scale computes from a fact that is not in the proposal. */
public final class AwardFactMissing extends BusinessException {
    AwardFactMissing(String fact) { super("reporting.reward.missing-" + fact); }
}
