package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import java.time.LocalDate;

/**
 * An enterprise that must insure and is not insured as it must.
 *
 * @param lastUntil the last day of the policy that it had; null if it never had one
 * @param belowLeast whether it has a policy on the day, for less than one person must be insured for
 */
public record UninsuredRow(EnterpriseRow enterprise, LocalDate lastUntil, boolean belowLeast) { }
