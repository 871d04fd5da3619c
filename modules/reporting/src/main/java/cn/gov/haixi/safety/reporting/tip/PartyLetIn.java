package cn.gov.haixi.safety.reporting.tip;

import java.util.UUID;

/**
 * Somebody who had only been mentioned may see a tip again, and whatever hangs on it.
 *
 * @param party a person's account, or a body
 */
public record PartyLetIn(TipId tip, UUID party) { }
