package cn.gov.haixi.safety.hazard.insurance;

import java.time.LocalDate;

/** @param on the day that is looked at @param regionPath null for any @param text a part of the name; may be null */
public record UninsuredFilter(LocalDate on, String regionPath, String text) { }
