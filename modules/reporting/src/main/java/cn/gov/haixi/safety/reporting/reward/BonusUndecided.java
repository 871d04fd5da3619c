package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The tipster claims a bonus, and the cashier has not said whether it is proved. */
public final class BonusUndecided extends BusinessException {
    BonusUndecided(InsiderClaim claim) { super("reporting.reward.bonus.undecided", claim); }
}
