package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.hazard.hazard.HazardClass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A hazard that a service brought to light. @param place within the enterprise; may be empty */
public record FindingDraft(@NotBlank @Size(max = 2000) String found, @Size(max = 200) String place, @NotNull HazardClass grade) { }
