package cn.gov.haixi.safety.registry.person;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody entered about a person.
 *
 * @param phone null or empty when unknown; on correcting: null keeps the one that is there
 */
public record PersonDraft(@NotBlank @Size(max = 60) String name, @NotNull OrganisationId organisation,
                          @Size(max = 30) @Pattern(regexp = "|\\+?[0-9 ()-]{5,30}", message = "{registry.phone-refused}") String phone,
                          @NotNull @CivilDay LocalDate validFrom) {
    public PersonDraft {
        name = Line.of(name);
    }

    @Override public String toString() { return "PersonDraft[" + name + "]"; }
}
