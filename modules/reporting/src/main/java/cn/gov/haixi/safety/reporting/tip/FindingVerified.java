package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A verification found a hazard or violation: all that whoever follows it up needs, in the verifiers' words and never the tipster's,
 * so that nobody can be recognised by how he writes.
 *
 * @param recused bodies and people from whom the tip is kept: what comes of it is not theirs to follow up
 * @param enterprise empty when it is not in the register; then {@code enterpriseName} may still be known
 */
public record FindingVerified(TipId tip, String number, String regionPath, Optional<EnterpriseId> enterprise, String enterpriseName, String place,
                              Position position, FindingClass finding, Conclusion conclusion, String found, OrganisationId verifier, LocalDate verifiedOn, Set<UUID> recused) {
    public FindingVerified { recused = Set.copyOf(recused); }
}
