package cn.gov.haixi.safety.reporting.tip;

/**
 * A tip was taken in.
 *
 * @param number the case number that people see, such as {@code 举报-2026-000123}
 * @param receipt in clear, here and never again: only a slow hash of its secret half is kept
 */
public record Received(TipId id, String number, String receipt) {
    @Override public String toString() { return "Received[" + number + "]"; }
}
