package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;

/**
 * Null means any.
 *
 * @param text a part of the title or of the holder's name
 * @param vacant only posts that exist and that nobody holds
 */
public record PostFilter(String text, OrganisationId organisation, boolean vacant, PostRole role) {
    public static final PostFilter ALL = new PostFilter(null, null, false, null);

    public enum Sort { ORGANISATION, TITLE }
}
