package cn.gov.haixi.safety.registry.region;

import cn.gov.haixi.safety.registry.Line;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What somebody entered or corrected about a region.
 *
 * @param code of GB/T 2260; where a unit has none, the prefecture's four digits and two letters
 * @param longitude of its seat, degrees east
 */
public record RegionDraft(@NotBlank @Pattern(regexp = "6328([0-9]{2}|[A-Z]{2})", message = "{registry.region.code-refused}") String code,
                          @NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 80) String nameEn,
                          @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
                          @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude) {
    public RegionDraft {
        name = Line.of(name);
        nameEn = Line.of(nameEn);
    }
}
