package cn.gov.haixi.safety.registry.enterprise;

import java.math.BigDecimal;

/**
 * The rectangle that the prefecture lies in, from the outlines of its counties. A point outside is probably a slip (longitude and latitude
 * exchanged, a digit lost) and worth a warning; it is not refused, since an enterprise may work beyond the border.
 */
public final class PrefectureExtent {
    private static final BigDecimal WEST = new BigDecimal("89.64");
    private static final BigDecimal EAST = new BigDecimal("99.70");
    private static final BigDecimal SOUTH = new BigDecimal("32.72");
    private static final BigDecimal NORTH = new BigDecimal("39.21");

    private PrefectureExtent() { }

    public static boolean contains(BigDecimal longitude, BigDecimal latitude) {
        return between(WEST, longitude, EAST) && between(SOUTH, latitude, NORTH);
    }

    private static boolean between(BigDecimal low, BigDecimal figure, BigDecimal high) {
        return figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0;
    }
}
