package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What an office enters about a firm of safety services.
 *
 * @param qualification such as 安全评价机构资质, with its number
 * @param until its last day; null when it does not expire, or the work needs none
 */
public record AgencyDraft(@NotBlank @Size(max = 60) String uscc, @NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 200) String qualification, @CivilDay LocalDate until,
                          @NotBlank @Size(max = 60) String contact,
                          @NotBlank @Pattern(regexp = "[+0-9][0-9 -]{5,24}", message = "{hazard.expert.phone-shape}") String phone) { }
