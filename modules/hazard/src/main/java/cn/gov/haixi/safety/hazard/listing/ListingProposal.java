package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * To list a hazard for supervision.
 *
 * @param supervisor the person who answers for the supervision
 * @param deadline by which it must be removed
 */
public record ListingProposal(@NotNull HazardId hazard, @NotNull ListingLevel level, @NotBlank @Size(max = 64) String supervisor, @NotNull @CivilDay LocalDate deadline,
                              @NotBlank @Size(max = 1000) String reason) { }
