package cn.gov.haixi.safety.hazard.mutual;

import cn.gov.haixi.safety.hazard.scoresheet.InspectionCategory;
import cn.gov.haixi.safety.hazard.scoresheet.ScoreSheetId;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A round as its organiser plans it.
 *
 * @param industry a code of GB/T 4754; null for a round of no one industry
 * @param sheet the edition by which it is scored, also when a newer one comes
 * @param times how often each inspects and is inspected
 */
public record RoundPlan(@NotBlank @Size(max = 120) String title, @NotNull PartyKind kind, @NotNull InspectionCategory category, @Size(max = 4) String industry,
                        @NotNull ScoreSheetId sheet, @NotNull @CivilDay LocalDate startsOn, @NotNull @CivilDay LocalDate endsOn, @Min(1) @Max(5) int times) { }
