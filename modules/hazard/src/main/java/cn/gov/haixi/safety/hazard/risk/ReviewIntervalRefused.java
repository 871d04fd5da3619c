package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.BusinessException;

/** Risks are reviewed every 1 to 120 months. */
public final class ReviewIntervalRefused extends BusinessException {
    ReviewIntervalRefused() { super("hazard.risk.interval-refused"); }
}
