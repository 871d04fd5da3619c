package cn.gov.haixi.safety.hazard.hazard;

import java.time.LocalDate;

/** The evidence of rectification has been handed in. */
public record HazardSubmitted(HazardId hazard, String number, boolean listed, LocalDate on) { }
