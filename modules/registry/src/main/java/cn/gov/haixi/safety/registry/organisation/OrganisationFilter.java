package cn.gov.haixi.safety.registry.organisation;

import java.time.LocalDate;

/**
 * Null means any.
 *
 * @param text a part of the name
 * @param on only what existed on that day
 */
public record OrganisationFilter(String text, OrganisationKind kind, String regionCode, LocalDate on) {
    public static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null);

    public enum Sort { REGION, NAME, KIND }
}
