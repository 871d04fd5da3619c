package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Periods of the calendar that a page offers, and how one stands in its address. */
public final class PeriodChoice {
    private static final int YEARS_BACK = 2;

    private PeriodChoice() { }

    /** Whole years and their parts, the newest year first, none that has not begun. */
    public static List<ObligationPeriod> begun(LocalDate today, Cycle parts) {
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> ObligationPeriod.year(today.getYear() - back)).flatMap(year -> Stream.concat(Stream.of(year), parts.periods(year).stream()))
                .filter(one -> !one.from().isAfter(today)).toList();
    }

    public static String code(ObligationPeriod one) { return one.from() + "_" + one.to(); }

    /** The one that an address means; empty for any other text, and for none. */
    public static Optional<ObligationPeriod> find(List<ObligationPeriod> offered, String code) { return offered.stream().filter(one -> code(one).equals(code)).findFirst(); }
}
