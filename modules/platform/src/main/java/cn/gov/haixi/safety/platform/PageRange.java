package cn.gov.haixi.safety.platform;

/**
 * Which rows of a list are wanted. Whatever a request asks for, no list reads more than {@link #MOST} rows
 * or skips past the rows that {@link Page} counts.
 *
 * @param first rows to skip, 0 or more
 * @param size rows wanted, 1 to {@link #MOST}
 */
public record PageRange(int first, int size) {
    public static final int MOST = 200;

    public PageRange {
        first = Math.max(0, Math.min(first, Page.COUNTED_TO));
        size = Math.max(1, Math.min(size, MOST));
    }
}
