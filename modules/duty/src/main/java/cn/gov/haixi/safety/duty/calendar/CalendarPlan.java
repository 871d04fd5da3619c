package cn.gov.haixi.safety.duty.calendar;

import java.time.Instant;

/**
 * A year with the document it rests on.
 *
 * @param takenAt null when it came with the platform
 */
public record CalendarPlan(CalendarYear year, String source, Instant takenAt) { }
