package cn.gov.haixi.safety.hazard.check;

/** {@code checkCycleUnit} of the data exchange. */
public enum CycleUnit { HOUR, DAY, MONTH, YEAR }
