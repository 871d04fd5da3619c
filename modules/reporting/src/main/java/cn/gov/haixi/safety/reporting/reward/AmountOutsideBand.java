package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.BusinessException;

/** The scale does not allow this sum for this finding. */
public final class AmountOutsideBand extends BusinessException {
    AmountOutsideBand(AwardRange range) { super("reporting.reward.outside-band", range.low(), range.high()); }
}
