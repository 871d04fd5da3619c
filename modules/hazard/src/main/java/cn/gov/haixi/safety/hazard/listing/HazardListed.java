package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A major hazard has been listed for supervision.
 *
 * @param enterprise null when it is not in the register
 */
public record HazardListed(ListingId listing, String number, HazardId hazard, UUID enterprise, String regionPath, ListingLevel level, LocalDate deadline, LocalDate listedOn) { }
