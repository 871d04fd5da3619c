package cn.gov.haixi.safety.reporting.reward;

import java.time.LocalDate;

/**
 * What the tipster takes along after claiming. The code is told here and never again; whoever loses it claims once more and gets another.
 *
 * @param number of the reward, to be said at the counter
 * @param code empty for a bank transfer
 */
public record Claimed(String number, PaymentWay way, String code, LocalDate collectBy) {
    @Override public String toString() { return "Claimed[" + number + "]"; }
}
