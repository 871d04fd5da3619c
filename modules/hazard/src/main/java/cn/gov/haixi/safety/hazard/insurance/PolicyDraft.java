package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What somebody enters about a policy of work-safety liability insurance (安责险).
 *
 * @param insurer of the register; null for one that is not in it. For an insurer's own account it is itself, whatever stands here
 * @param insurerName wanted where {@code insurer} is null
 * @param perPerson the most that is paid for one dead (每人责任限额)
 * @param total the most that is paid in all (累计责任限额)
 * @param until its last day
 */
public record PolicyDraft(@NotBlank @Size(max = 60) String number, EnterpriseId insurer, @Size(max = 120) String insurerName, @NotNull EnterpriseId enterprise,
                          @Min(1) @Max(1_000_000) int persons, @NotNull Money perPerson, @NotNull Money total, @NotNull Money premium,
                          @NotNull @CivilDay LocalDate from, @NotNull @CivilDay LocalDate until) { }
