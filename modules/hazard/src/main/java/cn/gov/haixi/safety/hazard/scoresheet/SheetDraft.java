package cn.gov.haixi.safety.hazard.scoresheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param industry a code of GB/T 4754; null for a sheet of no one industry */
public record SheetDraft(@NotBlank @Size(max = 120) String title, @NotNull InspectionCategory category, @Size(max = 4) String industry) { }
