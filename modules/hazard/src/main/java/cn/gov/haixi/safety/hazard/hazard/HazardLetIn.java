package cn.gov.haixi.safety.hazard.hazard;

import java.util.UUID;

/**
 * Somebody may see a hazard again, and whatever hangs on it.
 *
 * @param party a body, or the account of a person
 */
public record HazardLetIn(HazardId hazard, UUID party) { }
