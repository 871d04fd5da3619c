package cn.gov.haixi.safety.hazard.hazard;

/**
 * What became of one row of an imported sheet.
 *
 * @param number as Excel counts, the heading being 1
 * @param refusal why it was not entered, in the caller's language; null when it was
 */
public record ImportedHazard(int number, String enterprise, String found, String refusal) {
    public boolean entered() { return refusal == null; }
}
