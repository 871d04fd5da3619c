package cn.gov.haixi.safety.registry.organisation;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.Line;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody entered or corrected about an organisation.
 *
 * @param superior null at the top
 */
public record OrganisationDraft(@NotBlank @Size(max = 120) String name, @NotNull OrganisationKind kind, @NotBlank @Size(max = 12) String regionCode,
                                OrganisationId superior, @NotNull @CivilDay LocalDate validFrom) {
    public OrganisationDraft {
        name = Line.of(name);
    }
}
