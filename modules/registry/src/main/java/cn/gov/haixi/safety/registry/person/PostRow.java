package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;

/**
 * @param holder null, with name and since, while the post is vacant
 * @param validTo the last day of the post; null while it exists
 */
public record PostRow(PostId id, String title, OrganisationId organisation, String regionPath, PersonId holder, String holderName,
                      LocalDate heldSince, LocalDate validFrom, LocalDate validTo, PostRole role) { }
