package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A verification found a hazard or violation: all that whoever follows it up needs, in the verifiers' words and never the tipster's,
 * so that nobody can be recognised by how he writes.
 *
 * @param enterprise empty when it is not in the register; then {@code enterpriseName} may still be known
 */
public record FindingVerified(TipId tip, String number, String regionPath, Optional<EnterpriseId> enterprise, String enterpriseName, String place,
                              Position position, FindingClass finding, Conclusion conclusion, String found, OrganisationId verifier, LocalDate verifiedOn) { }
