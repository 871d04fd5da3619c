package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;

/**
 * @param phone masked, such as {@code 139****0012}; null when unknown
 * @param validTo the last day of service; null while serving
 */
public record PersonRow(PersonId id, String name, OrganisationId organisation, String regionPath, String phone, LocalDate validFrom,
                        LocalDate validTo) { }
