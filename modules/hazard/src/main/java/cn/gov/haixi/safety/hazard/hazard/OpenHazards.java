package cn.gov.haixi.safety.hazard.hazard;

/**
 * How many hazards of a region are neither closed nor rejected.
 *
 * @param late past the day of their present step
 */
public record OpenHazards(String regionPath, Long open, Long major, Long late) {
    public static OpenHazards none(String regionPath) { return new OpenHazards(regionPath, 0L, 0L, 0L); }
}
