package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import java.time.LocalDate;

/** A claim under a policy. @param paid null, as the day, until it is settled */
public record ClaimRow(ClaimId id, LocalDate happenedOn, String words, int dead, int injured, Money asked, ClaimState state, Money paid, LocalDate settledOn, String outcome) { }
