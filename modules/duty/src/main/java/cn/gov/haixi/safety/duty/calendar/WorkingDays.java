package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.platform.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Counts days by the State Council's calendar: weekends are free unless made up for, holidays are free. */
@ApplicationScoped
public class WorkingDays {
    @Inject private CalendarYears years;

    /**
     * The last day of a period that begins the day after {@code from}.
     *
     * @throws CalendarYearUnknown when working days lead into a year that has not been announced
     */
    public LocalDate plus(LocalDate from, Period period) {
        return switch (period.unit()) {
            case D -> from.plusDays(period.amount());
            case M -> from.plusMonths(period.amount());
            case Y -> from.plusYears(period.amount());
            case WD -> plusWorkingDays(from, period.amount());
        };
    }

    public boolean isWorkingDay(LocalDate date) { return years.year(date.getYear()).isWorkingDay(date); }

    /** The day itself if it is a working day, else the first one after it. */
    public LocalDate onOrAfter(LocalDate date) { return isWorkingDay(date) ? date : plusWorkingDays(date, 1); }

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int count(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private LocalDate plusWorkingDays(LocalDate from, int amount) {
        LocalDate date = from;
        for (int left = amount; left > 0;) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }
}
