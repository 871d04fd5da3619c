package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is reported to an insurer. @param asked what is asked for */
public record ClaimDraft(@NotNull @CivilDay LocalDate happenedOn, @NotBlank @Size(max = 500) String words, @Min(0) @Max(9999) int dead, @Min(0) @Max(9999) int injured, @NotNull Money asked) { }
