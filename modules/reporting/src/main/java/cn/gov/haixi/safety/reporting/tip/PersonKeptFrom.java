package cn.gov.haixi.safety.reporting.tip;

import java.util.UUID;

/**
 * From now on a tip is kept from somebody: whatever else hangs on it and waits on a desk of his must go from there, in the same transaction (M3.5).
 *
 * @param account of the person
 */
public record PersonKeptFrom(TipId tip, UUID account) { }
