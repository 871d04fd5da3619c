package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a body enters about a service that it buys. @param budget what was set apart for it @param sum what is to be paid at the most */
public record ContractDraft(@NotBlank @Size(max = 60) String number, @NotNull AgencyId agency, @NotBlank @Size(max = 200) String subject, @NotNull Money budget, @NotNull Money sum,
                            @NotNull @CivilDay LocalDate from, @NotNull @CivilDay LocalDate until) { }
