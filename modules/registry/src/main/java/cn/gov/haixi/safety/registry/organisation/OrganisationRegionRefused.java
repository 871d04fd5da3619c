package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.BusinessException;

/** The region lies outside the caller's, or does not exist on the day the organisation begins. */
public final class OrganisationRegionRefused extends BusinessException {
    OrganisationRegionRefused(String region) { super("registry.organisation.region-refused", region); }
}
