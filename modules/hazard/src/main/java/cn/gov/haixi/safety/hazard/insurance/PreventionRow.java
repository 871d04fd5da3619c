package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;

/** A service in a list. */
public record PreventionRow(PreventionId id, String number, PolicyId policy, String policyNumber, String insurerName, String enterpriseName, String regionPath, LocalDate servedOn,
                            PreventionKind kind, String people, String words, Money cost, int findings) { }
