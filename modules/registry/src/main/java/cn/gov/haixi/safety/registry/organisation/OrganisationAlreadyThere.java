package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.BusinessException;

/** A region has one Party committee, one government and one committee office at a time, and no two organisations of one name. */
public final class OrganisationAlreadyThere extends BusinessException {
    OrganisationAlreadyThere(String name) { super("registry.organisation.already-there", name); }
}
