package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.BusinessException;

/** No such organisation, or none that the caller may see; also: no committee office or government in a region. */
public final class OrganisationNotFound extends BusinessException {
    OrganisationNotFound(OrganisationId id) { super("registry.organisation.not-found", String.valueOf(id == null ? null : id.value())); }

    OrganisationNotFound(OrganisationKind kind, String regionCode) { super("registry.organisation.none-in-region", kind, regionCode); }
}
