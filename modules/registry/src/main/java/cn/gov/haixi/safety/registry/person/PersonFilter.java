package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;

/**
 * Null means any.
 *
 * @param text a part of the name
 * @param serving only those who have not left
 */
public record PersonFilter(String text, OrganisationId organisation, boolean serving) {
    public static final PersonFilter ALL = new PersonFilter(null, null, false);

    public enum Sort { NAME, ORGANISATION }
}
