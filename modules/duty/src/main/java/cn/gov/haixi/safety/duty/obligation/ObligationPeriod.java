package cn.gov.haixi.safety.duty.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** From one day to another, both included: what one obligation is about. */
public record ObligationPeriod(LocalDate from, LocalDate to) {
    public ObligationPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not run backwards: " + from + " to " + to);
        }
    }

    public static ObligationPeriod year(int year) { return new ObligationPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)); }

    public boolean overlaps(ObligationPeriod other) { return !from.isAfter(other.to) && !other.from.isAfter(to); }

    /** Message key of its name, such as «2026年上半年»; {@link #args()} go with it. */
    public String key() { return "duty.period." + (calendar() == 0 ? "days" : String.valueOf(calendar())); }

    public List<Object> args() {
        int months = calendar();
        return months == 0 ? List.of(from, to) : List.of(from.getYear(), (from.getMonthValue() - 1) / months + 1);
    }

    /** Whether it is a year, half-year, quarter or month of the calendar, which debtors share. */
    public boolean ofCalendar() { return calendar() > 0; }

    /** The period before that is as long by the calendar: last half-year, last month. */
    public ObligationPeriod before() {
        int months = calendar();
        LocalDate eve = from.minusDays(1);
        return new ObligationPeriod(months == 0 ? eve.minusDays(ChronoUnit.DAYS.between(from, to)) : from.minusMonths(months), eve);
    }

    /** 12, 6, 3 or 1 months that begin where a year divided into such parts has a part begin; else 0. */
    private int calendar() {
        for (int months : new int[] {12, 6, 3, 1}) {
            if (from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % months == 0 && to.equals(from.plusMonths(months).minusDays(1))) {
                return months;
            }
        }
        return 0;
    }
}
