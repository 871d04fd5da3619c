package cn.gov.haixi.safety.reporting.statistics;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipState;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/** Tips received within a span, counted in every way the office is asked for; rewards by the month they were paid in. */
public record TipFigures(Span span, long tips, List<Count<String>> regions, List<Count<TipKind>> kinds, List<Count<Channel>> channels,
                         List<Count<YearMonth>> months, List<Count<TipState>> states, List<Count<Conclusion>> conclusions, List<ClockCount> clocks,
                         List<PaidMonth> paid) implements Serializable {
    public long rewards() { return paid.stream().mapToLong(PaidMonth::rewards).sum(); }

    public Money sum() { return paid.stream().map(PaidMonth::sum).reduce(Money.ZERO, Money::plus); }
}
