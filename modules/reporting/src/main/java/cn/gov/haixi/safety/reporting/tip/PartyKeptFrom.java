package cn.gov.haixi.safety.reporting.tip;

import java.util.UUID;

/**
 * From now on a tip is kept from somebody: whatever else hangs on it and waits on a desk of his must go from there, in the same transaction (M3.5).
 *
 * @param party a person's account, or a body
 */
public record PartyKeptFrom(TipId tip, UUID party) { }
