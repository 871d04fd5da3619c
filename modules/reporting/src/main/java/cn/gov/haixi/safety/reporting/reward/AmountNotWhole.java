package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** Rewards are whole yuan. */
public final class AmountNotWhole extends BusinessException {
    AmountNotWhole() { super("reporting.reward.not-whole"); }
}
