package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDate;

/**
 * Which hazards a list shows. Null means any.
 *
 * @param regionPath of one region, all below it included
 * @param overdueOn only those whose present step was due before this day
 * @param from first day of the report; {@code to} the last
 * @param text a number, or words out of what was found, its place or the enterprise's name
 */
public record HazardFilter(HazardState state, HazardClass grade, String regionPath, EnterpriseId enterprise, HazardSource source, Boolean listed,
                           LocalDate overdueOn, LocalDate from, LocalDate to, String text) {
    public static final HazardFilter ALL = new HazardFilter(null, null, null, null, null, null, null, null, null, null);

    /** The newest first; by the day of its report; by the day of its present step, with what has none at the end. */
    public enum Sort { NEWEST, REPORTED, DUE }

    public HazardFilter { text = text == null || text.isBlank() ? null : text.strip(); }
}
