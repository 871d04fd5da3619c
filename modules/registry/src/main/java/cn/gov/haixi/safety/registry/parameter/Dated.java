package cn.gov.haixi.safety.registry.parameter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was in force on a day, and why: whoever computes with it keeps the version beside the result.
 *
 * @param document the source that set it, as cited in a reply to a citizen
 * @param version id of the version that answered
 */
public record Dated<T>(T value, LocalDate validFrom, String document, UUID version) { }
