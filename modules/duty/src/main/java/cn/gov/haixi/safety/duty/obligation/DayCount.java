package cn.gov.haixi.safety.duty.obligation;

import java.time.LocalDate;

/** How many obligations of one state fall due on a day. */
public record DayCount(LocalDate day, ObligationState state, int count) { }
