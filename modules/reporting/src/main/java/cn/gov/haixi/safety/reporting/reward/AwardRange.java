package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The sums that a scale allows for one finding, both ends included, in whole yuan. */
public record AwardRange(Money low, Money high) {
    public AwardRange {
        low = whole(low);
        high = whole(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " > " + high);
        }
    }

    static AwardRange exactly(Money amount) { return new AwardRange(amount, amount); }

    public boolean includes(Money amount) { return amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0; }

    public boolean single() { return low.equals(high); }

    /** The sum that stands as far inside the range as the points stand between 0 and 100, cut to whole yuan. */
    Money at(int points) { return whole(low.plus(high.minus(low).percent(BigDecimal.valueOf(points)))); }

    AwardRange raised(BigDecimal percent, Money cap) {
        return new AwardRange(low.plus(low.percent(percent)).atMost(cap), high.plus(high.percent(percent)).atMost(cap));
    }

    static boolean isWhole(Money amount) { return whole(amount).equals(amount); }

    private static Money whole(Money amount) { return new Money(amount.yuan().setScale(0, RoundingMode.DOWN)); }
}
