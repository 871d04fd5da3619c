package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such reward within the caller's reach: another county's is as absent as one that never was. */
public final class RewardNotFound extends BusinessException {
    RewardNotFound() { super("reporting.reward.not-found"); }
}
