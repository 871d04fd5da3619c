package cn.gov.haixi.safety.platform;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Yuan to the fen, twelve digits before the point: what every column of the house holds. Refuses a third decimal: whoever computes a share must say how it is rounded. */
@Embeddable
public record Money(BigDecimal yuan) implements Comparable<Money>, Serializable {
    private static final int DIGITS = 14;
    public static final Money ZERO = of("0");

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
        if (yuan.precision() > DIGITS) {
            throw new ArithmeticException("More than an amount holds");
        }
    }

    public static Money of(String yuan) { return new Money(new BigDecimal(yuan)); }

    public static Money of(long yuan) { return new Money(BigDecimal.valueOf(yuan)); }

    public Money plus(Money other) { return new Money(yuan.add(other.yuan)); }

    public Money minus(Money other) { return new Money(yuan.subtract(other.yuan)); }

    public Money times(int count) { return new Money(yuan.multiply(BigDecimal.valueOf(count))); }

    /** @param percent such as 15 or 12.5; the result is cut to whole fen, never rounded up: public money is not given away by rounding */
    public Money percent(BigDecimal percent) {
        return new Money(yuan.multiply(percent).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN));
    }

    public Money atLeast(Money floor) { return compareTo(floor) < 0 ? floor : this; }

    public Money atMost(Money cap) { return compareTo(cap) > 0 ? cap : this; }

    public boolean isPositive() { return yuan.signum() > 0; }

    public boolean isNegative() { return yuan.signum() < 0; }

    @Override public int compareTo(Money other) { return yuan.compareTo(other.yuan); }

    /** For people: such as {@code ¥1,234.50}. */
    public String shown() { return (isNegative() ? "-¥" : "¥") + grouped(yuan.abs()); }

    /** For people, where the currency stands beside it: such as {@code 1,234.50}. */
    public String grouped() { return grouped(yuan); }

    private static String grouped(BigDecimal yuan) { return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan); }

    @Override public String toString() { return yuan.toPlainString(); }
}
