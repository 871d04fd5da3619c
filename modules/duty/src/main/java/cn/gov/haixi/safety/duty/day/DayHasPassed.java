package cn.gov.haixi.safety.duty.day;

import java.time.LocalDate;

/**
 * A day is over: said once a day in the whole cluster, and for each day in order if the server was down. Clocks run out by it.
 *
 * @param day the day that has passed, Beijing time
 */
public record DayHasPassed(LocalDate day) {
    public LocalDate today() { return day.plusDays(1); }
}
