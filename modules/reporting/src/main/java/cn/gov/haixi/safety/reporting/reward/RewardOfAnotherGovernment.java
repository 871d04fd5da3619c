package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** Who accepts, rewards: only people of the government whose fund pays may act on the reward. */
public final class RewardOfAnotherGovernment extends BusinessException {
    RewardOfAnotherGovernment() { super("reporting.reward.another-government"); }
}
