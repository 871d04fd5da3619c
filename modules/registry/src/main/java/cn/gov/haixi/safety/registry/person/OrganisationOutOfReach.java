package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.BusinessException;

/** People and posts are entered only at organisations that the caller keeps. */
public final class OrganisationOutOfReach extends BusinessException {
    OrganisationOutOfReach() { super("registry.person.organisation-out-of-reach"); }
}
