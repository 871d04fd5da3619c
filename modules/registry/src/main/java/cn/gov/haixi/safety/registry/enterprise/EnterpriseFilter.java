package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;

/**
 * Null means any.
 *
 * @param text one box for everything: a part of the name, the beginning of the code, or of the name's pinyin initials
 * @param industry the beginning of a code, such as {@code 06} for all coal mining
 * @param key only key enterprises, or only others
 */
public record EnterpriseFilter(String text, String regionCode, String industry, EnterpriseState state, Boolean key, OrganisationId supervisor) {
    public static final EnterpriseFilter ALL = new EnterpriseFilter(null, null, null, null, null, null);

    public enum Sort { NAME, CODE, NEWEST }
}
