package cn.gov.haixi.safety.duty.day;

import java.time.LocalDate;

/**
 * A day is over. Every observer is told of each day once in the whole cluster and in order, days on which the server was down included, each
 * in a transaction of its own: observe it inside the transaction (the plain {@code @Observes}). An observer that fails is told the same day again
 * some minutes later and holds up nobody but itself.
 *
 * @param day the day that has passed, Beijing time
 */
public record DayHasPassed(LocalDate day) {
    public LocalDate today() { return day.plusDays(1); }
}
