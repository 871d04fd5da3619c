package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** A bonus needs proof, and proof is shown at the counter. */
public final class BonusAtCounterOnly extends BusinessException {
    BonusAtCounterOnly() { super("reporting.reward.bonus.counter-only"); }
}
