package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;

/**
 * Whose rates a list shows. Null means any.
 *
 * @param text a part of the enterprise's name
 * @param period whole months; never null
 */
public record CheckRateFilter(String text, String regionPath, ObligationPeriod period) { }
