package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;

/**
 * Which returns a list shows. Null means any.
 *
 * @param text a part of the enterprise's name
 * @param missing only those that have not been handed in
 */
public record ReturnFilter(ObligationPeriod period, String regionPath, String text, boolean missing) { }
