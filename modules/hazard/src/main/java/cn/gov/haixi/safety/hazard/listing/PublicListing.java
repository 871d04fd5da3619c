package cn.gov.haixi.safety.hazard.listing;

import java.time.LocalDate;

/**
 * A listing as everybody may read it, once the office has published it.
 *
 * @param found what is wrong, as the hazard's record says it
 * @param body the committee office that lists it
 * @param delistedOn null while it runs
 */
public record PublicListing(String number, String enterpriseName, String regionPath, String found, String body, LocalDate listedOn, LocalDate deadline, LocalDate delistedOn) { }
