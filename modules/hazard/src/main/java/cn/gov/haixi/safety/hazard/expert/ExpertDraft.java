package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.platform.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an office enters about an expert.
 *
 * @param title his professional title (职称), such as 高级工程师
 * @param regionCode where he lives
 * @param fee a day; zero for one who takes none
 */
public record ExpertDraft(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 60) String title, @NotBlank @Size(max = 120) String employer,
                          @NotEmpty Set<ExpertField> fields, @NotBlank @Size(max = 12) String regionCode,
                          @NotBlank @Pattern(regexp = "[+0-9][0-9 -]{5,24}", message = "{hazard.expert.phone-shape}") String phone, @NotNull Money fee) { }
