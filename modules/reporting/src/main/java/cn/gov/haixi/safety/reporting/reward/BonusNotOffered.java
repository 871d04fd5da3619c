package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** This reward has no bonus for insiders. */
public final class BonusNotOffered extends BusinessException {
    BonusNotOffered() { super("reporting.reward.bonus.not-offered"); }
}
