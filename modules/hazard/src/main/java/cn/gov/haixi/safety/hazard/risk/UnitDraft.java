package cn.gov.haixi.safety.hazard.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A risk unit (风险单元) of an object. */
public record UnitDraft(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 120) String department, @NotBlank @Size(max = 64) String responsible) { }
