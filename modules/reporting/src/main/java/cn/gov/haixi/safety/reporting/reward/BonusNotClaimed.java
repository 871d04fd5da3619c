package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The tipster claimed no bonus. */
public final class BonusNotClaimed extends BusinessException {
    BonusNotClaimed() { super("reporting.reward.bonus.not-claimed"); }
}
