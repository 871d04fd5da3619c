package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;

/** How an enterprise has made its inspections in some months: {@code missed} is how often nobody did, {@code failed} how often a hazard was found. */
public record CheckRate(EnterpriseId id, String name, String regionPath, Long made, Long missed, Long failed) {
    private static final int WHOLE = 100;

    public long due() { return made + missed; }

    /** Of 100 that were due, rounded down: only who missed none has 100. */
    public int percent() { return due() == 0 ? WHOLE : (int) (made * WHOLE / due()); }
}
