package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.platform.validation.CivilDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** An order to rectify. What the body does not set of the five, the enterprise completes. */
public record HazardOrder(@NotNull Treatment treatment, @NotNull @CivilDay LocalDate deadline, @NotNull @Valid FiveInPlace five) { }
