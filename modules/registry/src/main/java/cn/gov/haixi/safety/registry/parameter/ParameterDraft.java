package cn.gov.haixi.safety.registry.parameter;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.Line;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A later version of a parameter as the office entered it.
 *
 * @param text the figure, in the parameter's own form
 * @param document the source that sets it: title, number, date
 * @param clause of the ten measures; null or empty keeps that of the version before
 */
public record ParameterDraft(@NotBlank @Size(max = 80) String code, @NotNull @CivilDay LocalDate validFrom, @NotBlank @Size(max = 400) String text,
                             @NotBlank @Size(max = 300) String document,
                             @Pattern(regexp = "|[MP][0-9]{0,2}\\.[0-9]{1,2}", message = "{registry.parameter.clause-refused}") String clause) {
    public ParameterDraft {
        text = Line.of(text);
        document = Line.of(document);
    }
}
