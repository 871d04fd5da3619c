package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDate;

/**
 * A policy in a list.
 *
 * @param insurer null for one outside the register
 * @param terminatedOn null unless it ended early
 * @param belowLeast whether one person is insured for less than the rule of its first day asks
 * @param state as of today
 */
public record PolicyRow(PolicyId id, String number, EnterpriseId insurer, String insurerName, EnterpriseId enterprise, String enterpriseName, String regionPath, int persons, Money perPerson,
                        Money total, Money premium, Money claimsPaid, LocalDate from, LocalDate until, LocalDate terminatedOn, String terminatedWhy, boolean belowLeast, PolicyState state) {
    /** The last day on which it counts, which is earlier when it is to end early. */
    public LocalDate lastDay() { return Policy.lastDay(until, terminatedOn); }
}
