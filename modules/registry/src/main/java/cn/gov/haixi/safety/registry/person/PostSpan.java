package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;

/**
 * A post and how long it exists, whoever holds it.
 *
 * @param validTo its last day; null while it exists
 */
public record PostSpan(PostId id, String title, PostRole role, OrganisationId organisation, String regionPath, LocalDate validFrom, LocalDate validTo) {
    public boolean existsOn(LocalDate day) { return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)); }
}
