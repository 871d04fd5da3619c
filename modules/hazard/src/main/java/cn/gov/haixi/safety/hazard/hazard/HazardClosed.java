package cn.gov.haixi.safety.hazard.hazard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was done about a hazard has been accepted; the hazard is no more.
 *
 * @param enterprise null when it is not in the register
 */
public record HazardClosed(HazardId hazard, String number, UUID enterprise, String regionPath, HazardClass grade, LocalDate deadline, LocalDate closedOn) { }
