package cn.gov.haixi.safety.hazard.check;

import java.time.LocalDateTime;

/** From when to when an inspection is to be made, in the time of the place. */
public record Window(LocalDateTime from, LocalDateTime until) { }
