package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;

/**
 * Who held which post from when to when.
 *
 * @param to the last day; null while it lasts
 * @param note what was handed over to this holder; null when nothing was said
 */
public record HoldingRow(PostId post, String title, OrganisationId organisation, PersonId person, String name, LocalDate from, LocalDate to,
                         String note) { }
