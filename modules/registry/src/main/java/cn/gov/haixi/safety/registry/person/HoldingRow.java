package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;

/** Who held which post from when to when; {@code to} is the last day, null while it lasts. */
public record HoldingRow(PostId post, String title, OrganisationId organisation, PersonId person, String name, LocalDate from, LocalDate to) { }
