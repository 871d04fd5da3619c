package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The reward is not where it would have to be for this move: most often somebody else was faster. */
public final class RewardMoveRefused extends BusinessException {
    RewardMoveRefused(RewardState from, RewardState to) { super("reporting.reward.move-refused", from, to); }
}
