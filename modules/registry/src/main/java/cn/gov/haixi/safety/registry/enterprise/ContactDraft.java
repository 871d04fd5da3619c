package cn.gov.haixi.safety.registry.enterprise;

import cn.gov.haixi.safety.registry.Line;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Somebody to call at an enterprise. */
public record ContactDraft(@NotBlank @Size(max = 60) String name, @Size(max = 60) String duty,
                           @NotBlank @Size(max = 30) @Pattern(regexp = "\\+?[0-9 ()-]{5,30}", message = "{registry.phone-refused}") String phone) {
    public ContactDraft {
        name = Line.of(name);
        duty = Line.of(duty);
    }

    @Override public String toString() { return "ContactDraft[" + duty + "]"; }
}
