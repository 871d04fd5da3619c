package cn.gov.haixi.safety.registry.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a parameter.
 *
 * @param clause of the ten measures that it belongs to, such as {@code M3.5}; may be null
 * @param enteredBy null for a version that came with the platform
 * @param inForce whether it is the one that counts today
 * @param counted whether its day has come, so that it can no longer be withdrawn
 */
public record ParameterRow(UUID id, String code, ParameterKind kind, LocalDate validFrom, String text, String document, String clause,
                           String enteredBy, Instant enteredAt, boolean inForce, boolean counted) { }
