package cn.gov.haixi.safety.registry.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param office the official name of the prefecture's committee office, to which the three administrators belong */
public record SetupDraft(@NotBlank @Size(max = 120) String office, @NotNull @Valid FirstAdministrator system,
        @NotNull @Valid FirstAdministrator security, @NotNull @Valid FirstAdministrator audit) { }
