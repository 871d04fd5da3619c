package cn.gov.haixi.safety.hazard.scoresheet;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * One line of a sheet as it is typed or imported.
 *
 * @param wording what is looked at
 * @param standard how points are taken off; may be empty
 * @param points the most that it gives, to the tenth
 */
public record ItemDraft(@NotBlank @Size(max = 120) String section, @NotBlank @Size(max = 500) String wording, @Size(max = 1000) String standard,
                        @NotNull @DecimalMin("0.1") @Digits(integer = 3, fraction = 1) BigDecimal points, @NotNull ItemEvidence evidence) { }
