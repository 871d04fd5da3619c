package cn.gov.haixi.safety.reporting.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who told, if he wants to be known: goes straight into the vault and is never read back by this feature.
 *
 * @param name as given, 1–64 characters
 * @param phone a telephone number, digits with the usual separators
 */
public record Tipster(@NotBlank @Size(max = 64) String name,
                      @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 \\-]{5,19}", message = "{reporting.tip.phone-malformed}") String phone) {
    /** Shows nothing: a record that prints itself would carry the name into a log. */
    @Override public String toString() { return "Tipster[●●●]"; }
}
