package cn.gov.haixi.safety.hazard.hazard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What kind of hazard it is.
 *
 * @param factor of GB/T 13861
 * @param accidentType the accident that it may lead to, a code of the list of GB 6441 in force on the day it was found
 */
public record Classification(@NotNull HazardClass grade, @NotNull HazardFactor factor, @NotNull @Size(max = 16) String accidentType) { }
