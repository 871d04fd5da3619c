package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.platform.Money;
import java.math.BigDecimal;

/** What a list's returns come to. {@code due} is how many are owed, {@code in} how many of them were handed in; the figures are those of the latter. */
public record ReturnSum(Long due, Long in, Long found, Long closed, Long major, Long open, BigDecimal money) {
    public Money spent() { return new Money(money); }
}
