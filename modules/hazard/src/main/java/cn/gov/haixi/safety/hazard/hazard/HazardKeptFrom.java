package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.util.UUID;

/**
 * From now on a hazard is kept from somebody: whatever else hangs on it must go from his desk, in the same transaction (M3.5).
 *
 * @param party a body, or the account of a person
 * @param supervisor the body that supervises it by now
 */
public record HazardKeptFrom(HazardId hazard, UUID party, OrganisationId supervisor) { }
