package cn.gov.haixi.safety.hazard.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A control measure (管控措施) of an event.
 *
 * @param detail the third classification of the data exchange; may be empty
 * @param check what an inspection looks at
 */
public record MeasureDraft(@NotNull MeasureSource source, @NotNull MeasureKind kind, @Size(max = 60) String detail, @NotBlank @Size(max = 1000) String description,
                           @NotBlank @Size(max = 1000) String check, @NotBlank @Size(max = 64) String responsible) { }
