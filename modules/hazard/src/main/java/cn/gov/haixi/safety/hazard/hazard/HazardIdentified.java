package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;

/** Whose a hazard is has come to light; in the transaction in which it did. */
public record HazardIdentified(HazardId hazard, EnterpriseId enterprise, String enterpriseName, String regionPath, OrganisationId supervisor) { }
