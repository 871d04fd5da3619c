package cn.gov.haixi.safety.duty.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often something is owed: in each part of a calendar year, so many months after it was last done, or once.
 *
 * @param months of one period
 * @param by the last day of what is owed once; else null
 */
public record Cycle(Kind kind, int months, LocalDate by) {
    /** Parts of calendar years; counted from the last time; one period that begins with whoever owes it. */
    public enum Kind { CALENDAR, ROLLING, ONCE }

    public static final Cycle YEAR = new Cycle(Kind.CALENDAR, 12, null);
    public static final Cycle HALF_YEAR = new Cycle(Kind.CALENDAR, 6, null);
    public static final Cycle QUARTER = new Cycle(Kind.CALENDAR, 3, null);
    public static final Cycle MONTH = new Cycle(Kind.CALENDAR, 1, null);

    /** Within so many months after it was last done, such as the training of officers every two years (M8.4). */
    public static Cycle rolling(int months) { return new Cycle(Kind.ROLLING, months, null); }

    /** Once, by a day, such as a platform «by the end of 2018» (M6.4). */
    public static Cycle once(LocalDate by) { return new Cycle(Kind.ONCE, 0, by); }

    /**
     * The periods that have a day in common with this one.
     *
     * @param within for {@link Kind#ROLLING} nothing follows from it: those begin with a debtor
     */
    public List<ObligationPeriod> periods(ObligationPeriod within) {
        return switch (kind) {
            case CALENDAR -> {
                LocalDate first = LocalDate.of(within.from().getYear(), 1, 1);
                yield Stream.iterate(first, day -> !day.isAfter(within.to()), day -> day.plusMonths(months))
                        .map(day -> new ObligationPeriod(day, day.plusMonths(months).minusDays(1))).filter(within::overlaps).toList();
            }
            case ONCE -> List.of(new ObligationPeriod(LocalDate.of(by.getYear(), 1, 1), by)).stream().filter(within::overlaps).toList();
            case ROLLING -> List.of();
        };
    }

    /** @param since the debtor's first day, or the day on which it was last done */
    ObligationPeriod rollingFrom(LocalDate since) { return new ObligationPeriod(since, since.plusMonths(months)); }
}
