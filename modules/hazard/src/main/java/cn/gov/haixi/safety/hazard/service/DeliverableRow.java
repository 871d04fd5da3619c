package cn.gov.haixi.safety.hazard.service;

import java.time.LocalDate;

/**
 * What a firm owes, on the page of its contract. Days are null and names empty until there are any.
 *
 * @param words of whoever accepted it or sent it back
 * @param own whether the reader entered that it came, and so does not accept it
 */
public record DeliverableRow(DeliverableId id, String title, LocalDate due, DeliverableState state, LocalDate deliveredOn, String enteredBy, LocalDate acceptedOn, String acceptedBy, String words,
                             boolean own) { }
