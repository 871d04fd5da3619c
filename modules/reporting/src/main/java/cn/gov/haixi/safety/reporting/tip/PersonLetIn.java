package cn.gov.haixi.safety.reporting.tip;

import java.util.UUID;

/**
 * Somebody who had only been mentioned may see a tip again, and whatever hangs on it.
 *
 * @param account of the person
 */
public record PersonLetIn(TipId tip, UUID account) { }
