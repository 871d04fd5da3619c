package cn.gov.haixi.safety.hazard.listing;

import java.time.LocalDate;
import java.util.UUID;

/** A listing in a list. */
public record ListingRow(ListingId id, String number, UUID hazard, String hazardNumber, String enterpriseName, String regionPath, ListingState state, ListingLevel level,
                         UUID body, String supervisor, LocalDate deadline, LocalDate listedOn, LocalDate publishedOn) { }
