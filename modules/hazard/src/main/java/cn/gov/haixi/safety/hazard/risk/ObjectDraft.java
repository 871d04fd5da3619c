package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Position;
import cn.gov.haixi.safety.platform.validation.InPrefecture;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A risk-analysis object (风险分析对象): a plant, tank farm, mine, site.
 *
 * @param code of the major hazard source, where it is one; may be null
 * @param department that answers for it
 * @param sourceLevel 1 to 4 of a major hazard source by GB 18218; null where it is none
 */
public record ObjectDraft(@NotBlank @Size(max = 120) String name, @Size(max = 32) String code, @NotBlank @Size(max = 120) String department, @NotBlank @Size(max = 64) String responsible,
                          @Min(1) @Max(4) Integer sourceLevel, @Valid @InPrefecture Position position) { }
