package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What experts are wanted for.
 *
 * @param field null for any
 * @param regionPath where they live; null for anywhere in the prefecture
 * @param enterprise that they will judge; may be null
 * @param body the organisation that they will judge; may be null
 */
public record DrawDraft(@NotBlank @Size(max = 200) String purpose, ExpertField field, @Size(max = 64) String regionPath, @Min(1) @Max(20) int wanted,
                        @NotNull @CivilDay LocalDate from, @NotNull @CivilDay LocalDate to, UUID enterprise, UUID body) { }
