package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What an insurer records about a service. @param people who came @param words what was done, and how it stands there */
public record PreventionDraft(@NotNull @CivilDay LocalDate servedOn, @NotNull PreventionKind kind, @NotBlank @Size(max = 120) String people, @NotBlank @Size(max = 2000) String words, @NotNull Money cost) { }
