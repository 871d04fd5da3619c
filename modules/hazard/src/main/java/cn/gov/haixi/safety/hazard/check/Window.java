package cn.gov.haixi.safety.hazard.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** From when to when an inspection is to be made, in the time of the place. */
public record Window(LocalDateTime from, LocalDateTime until) {
    /** Comes when the calendar of its year is announced; behind every other in any order. */
    static final Window UNANNOUNCED = new Window(LocalDate.of(9999, 12, 31).atStartOfDay(), LocalDate.of(9999, 12, 31).atTime(LocalTime.of(23, 59, 59)));
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    boolean unannounced() { return equals(UNANNOUNCED); }

    /** {@code 2026-11-26 08:00–18:00}, or with both days. */
    String written() {
        return from.toLocalDate() + " " + TIME.format(from) + "–" + (until.toLocalDate().equals(from.toLocalDate()) ? "" : until.toLocalDate() + " ") + TIME.format(until);
    }
}
