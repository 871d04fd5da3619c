package cn.gov.haixi.safety.reporting.statistics;

import cn.gov.haixi.safety.platform.Money;
import java.io.Serializable;
import java.time.YearMonth;

/** What was paid out in a month (M3.7). */
public record PaidMonth(YearMonth month, long rewards, Money sum) implements Serializable { }
