package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** Nothing can be claimed under this receipt now. */
public final class NotClaimable extends BusinessException {
    NotClaimable() { super("reporting.reward.not-claimable"); }
}
