package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import java.time.LocalDate;
import java.util.UUID;

/** A hazard has been taken off the list after joint acceptance. {@code enterprise} is null when it is not in the register. */
public record HazardDelisted(ListingId listing, String number, HazardId hazard, UUID enterprise, String regionPath, LocalDate delistedOn) { }
