package cn.gov.haixi.safety.registry.organisation;

import java.time.LocalDate;

/** @param validTo the last day on which it existed; null while it does */
public record OrganisationRow(OrganisationId id, String name, OrganisationKind kind, String regionPath, String regionCode,
                              LocalDate validFrom, LocalDate validTo) {
    public boolean existsOn(LocalDate day) { return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)); }
}
