package cn.gov.haixi.safety.hazard.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A draw in a list.
 *
 * @param field null for any @param drawnFrom the region whose experts were asked for; null for all
 * @param enterprise that was to be judged; null for none, and {@code enterpriseName} is empty then
 * @param cancelledWhy empty unless it was cancelled
 */
public record DrawRow(DrawId id, String number, UUID organisation, String regionPath, String purpose, ExpertField field, String drawnFrom, int wanted, LocalDate from, LocalDate to,
                      UUID enterprise, String enterpriseName, UUID body, String seed, Instant drawnAt, String drawnBy, LocalDate valueBy, String cancelledWhy, boolean cancelled) { }
