package cn.gov.haixi.safety.registry.person;

import java.time.LocalDate;

/**
 * A post got a new holder; its duties went with it.
 *
 * @param from who held it until the eve; null when it was vacant
 * @param day the new holder's first
 * @param note what was handed over; empty when nothing was said
 */
public record PostHandedOver(PostId post, String title, PersonId from, PersonId to, LocalDate day, String note) { }
