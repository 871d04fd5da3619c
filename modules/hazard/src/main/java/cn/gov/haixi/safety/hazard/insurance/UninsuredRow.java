package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import java.time.LocalDate;

/** An enterprise that must insure and has no policy. @param lastUntil the last day of the policy that it had; null if it never had one */
public record UninsuredRow(EnterpriseRow enterprise, LocalDate lastUntil) { }
