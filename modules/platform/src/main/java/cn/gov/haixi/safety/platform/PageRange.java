package cn.gov.haixi.safety.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * Which rows of a list are wanted. Whatever a request asks for, no list reads more than {@link #MOST} rows
 * or skips past the rows that {@link Page} counts.
 *
 * @param first rows to skip, 0 or more
 * @param size rows wanted, 1 to {@link #MOST}
 * @param backwards whether the list is read from its end
 */
public record PageRange(int first, int size, boolean backwards) {
    public static final int MOST = 200;
    private static final String DESCENDING = " desc";
    private static final String EMPTY_LAST = " nulls last";

    public PageRange {
        first = Math.max(0, Math.min(first, Page.COUNTED_TO));
        size = Math.max(1, Math.min(size, MOST));
    }

    public PageRange(int first, int size) { this(first, size, false); }

    /**
     * The end of a query that puts a list in its order, or every term of it the other way round when the list is read backwards, so that one index serves both.
     *
     * @param terms what is ordered by, perhaps with {@code desc} or {@code nulls last} behind it; the last one tells any two rows apart
     */
    public String order(String... terms) {
        return Arrays.stream(terms).map(term -> backwards ? turned(term) : term).collect(Collectors.joining(", ", " order by ", ""));
    }

    /** Some rows of a list, by how many to skip and how many are wanted. */
    @FunctionalInterface
    public interface Part<T> {
        List<T> rows(int first, int size);
    }

    /**
     * The page of a list made of two, one behind the other: rows that have a day and those that have none, since an index gives the one and the other, but not
     * both in an order that ends with what is empty.
     *
     * @param length of the front; asked only where the front ends before this page
     */
    public <T> List<T> joined(Part<T> front, IntSupplier length, Part<T> rest) {
        List<T> rows = new ArrayList<>(front.rows(first, size));
        if (rows.size() < size) {
            int before = rows.isEmpty() && first > 0 ? Math.max(0, first - length.getAsInt()) : 0;
            rows.addAll(rest.rows(before, size - rows.size()));
        }
        return rows;
    }

    /** Descending, our databases put what is empty last by themselves. */
    private static String turned(String term) {
        return term.endsWith(DESCENDING) ? term.substring(0, term.length() - DESCENDING.length()) : term.replace(EMPTY_LAST, "") + DESCENDING;
    }
}
