package cn.gov.haixi.safety.reporting.statistics;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whole months, both included: at most five years of them, none before the ten measures and none in the future. */
public record Span(YearMonth from, YearMonth to) implements Serializable {
    public static final int MOST_MONTHS = 60;
    private static final int USUAL_MONTHS = 12;
    private static final YearMonth BEGINNING = YearMonth.of(2017, 12);

    /**
     * What was asked for as far as it makes sense; the last twelve months where it does not.
     *
     * @param from such as {@code 2026-01}; null and nonsense are welcome
     */
    public static Span of(String from, String to, YearMonth present) {
        YearMonth last = clamp(month(to, present), BEGINNING, present);
        YearMonth first = clamp(month(from, last.minusMonths(USUAL_MONTHS - 1)), BEGINNING, last);
        return new Span(clamp(first, last.minusMonths(MOST_MONTHS - 1), last), last);
    }

    private static YearMonth month(String text, YearMonth otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : YearMonth.parse(text.strip());
        } catch (DateTimeException nonsense) {
            return otherwise;
        }
    }

    private static YearMonth clamp(YearMonth month, YearMonth least, YearMonth most) {
        return month.isBefore(least) ? least : month.isAfter(most) ? most : month;
    }

    public LocalDate firstDay() { return from.atDay(1); }

    public LocalDate lastDay() { return to.atEndOfMonth(); }

    List<YearMonth> months() { return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList(); }
}
