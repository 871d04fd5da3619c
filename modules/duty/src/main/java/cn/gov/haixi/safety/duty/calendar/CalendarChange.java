package cn.gov.haixi.safety.duty.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a notice makes of a year.
 *
 * @param present null when the year is new
 */
public record CalendarChange(CalendarYear next, CalendarYear present) implements Serializable {
    public boolean isNew() { return present == null; }

    /** The days that become free or become work; none for a new year. */
    public List<LocalDate> differing() { return isNew() ? List.of() : next.differing(present); }

    boolean changes() { return !next.equals(present); }
}
