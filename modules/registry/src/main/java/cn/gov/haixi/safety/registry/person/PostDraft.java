package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What somebody entered about a post. */
public record PostDraft(@NotBlank @Size(max = 80) String title, @NotNull OrganisationId organisation, @NotNull @CivilDay LocalDate validFrom,
                        @NotNull PostRole role) {
    public PostDraft {
        title = Line.of(title);
    }
}
