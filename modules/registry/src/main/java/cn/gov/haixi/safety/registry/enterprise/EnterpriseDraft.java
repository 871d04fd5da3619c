package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What somebody entered or corrected about an enterprise; its state moves by {@link Enterprises#move} alone.
 *
 * @param uscc as typed; checked to the last digit
 * @param supervisor null while no department has been named
 * @param longitude degrees east, null with latitude when unknown
 */
public record EnterpriseDraft(@NotBlank @Size(max = 60) String uscc, @NotBlank @Size(max = 120) String name,
                              @NotBlank @Size(max = 12) String regionCode, @NotBlank @Size(max = 4) String industry,
                              OrganisationId supervisor, boolean key, @Size(max = 200) String address,
                              @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
                              @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude) {
    public EnterpriseDraft {
        name = Line.of(name);
        address = Line.of(address);
    }

    /** Whether the position deserves a second look; see {@link PrefectureExtent}. */
    public boolean outsidePrefecture() { return longitude != null && latitude != null && !PrefectureExtent.contains(longitude, latitude); }
}
