package cn.gov.haixi.safety.reporting.statistics;

import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.Channel;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.TipKind;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts tips, their clocks and what was paid (M3.5, M3.7): four statements for all tables of the page, grouped by the database. */
@Stateless
@RolesAllowed(Permission.TIP_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TipStatistics {
    @Inject private EntityManager em;
    @Inject private java.time.Clock clock;

    record Sort(String region, TipKind kind, Channel channel, Long tips) { }

    record Course(Integer year, Integer month, TipState state, Conclusion conclusion, Long tips) {
        YearMonth when() { return YearMonth.of(year, month); }
    }

    record Paid(Integer year, Integer month, Long rewards, BigDecimal sum) { }

    /** @param region path of one county unit; null for all that the scope holds */
    public TipFigures of(@NotNull Scope scope, String region, @NotNull Span span) {
        String where = where(scope, region, "t") + " and t.receivedOn between :first and :last";
        List<Sort> sorts = bind(em.createQuery("select new cn.gov.haixi.safety.reporting.statistics.TipStatistics$Sort(t.regionPath, t.kind, t.channel, count(*))"
                + " from Tip t where " + where + " group by t.regionPath, t.kind, t.channel", Sort.class), scope, region, span).getResultList();
        List<Course> courses = bind(em.createQuery("select new cn.gov.haixi.safety.reporting.statistics.TipStatistics$Course(year(t.receivedOn),"
                + " month(t.receivedOn), t.state, t.conclusion, count(*)) from Tip t where " + where
                + " group by year(t.receivedOn), month(t.receivedOn), t.state, t.conclusion", Course.class), scope, region, span).getResultList();
        long all = sorts.stream().mapToLong(Sort::tips).sum();
        return new TipFigures(span, all, ranked(counted(sorts, Sort::region, Sort::tips), all),
                each(TipKind.values(), counted(sorts, Sort::kind, Sort::tips), all), each(Channel.values(), counted(sorts, Sort::channel, Sort::tips), all),
                counts(span.months(), counted(courses, Course::when, Course::tips), all), each(TipState.values(), counted(courses, Course::state, Course::tips), all),
                each(Conclusion.values(), counted(courses.stream().filter(course -> course.conclusion() != null).toList(), Course::conclusion, Course::tips), all),
                clocks(scope, region, span, where), paid(scope, region, span));
    }

    /** Rejected and merged tips keep no clock. */
    private List<ClockCount> clocks(Scope scope, String region, Span span, String where) {
        Object[] sums = bind(em.createQuery("select " + clock("t.acceptedOn", "t.acceptDue", "(t.state = RECEIVED)") + ", "
                        + clock("t.verifiedOn", "t.verifyDue", "(t.state = ACCEPTED or t.state = VERIFYING)") + ", "
                        + clock("t.resultToldOn", "t.resultDue", "(t.state = VERIFIED or t.state = HANDLED)") + " from Tip t where " + where, Object[].class), scope, region, span)
                .setParameter("today", LocalDate.now(clock)).getSingleResult();
        return Stream.of(ClockCount.Clock.values()).map(of -> new ClockCount(of, (Long) sums[3 * of.ordinal()], (Long) sums[3 * of.ordinal() + 1],
                (Long) sums[3 * of.ordinal() + 2])).toList();
    }

    private static String clock(String done, String due, String runs) {
        return "count(case when " + done + " <= " + due + " then 1 end), count(case when " + done + " > " + due + " or " + done + " is null and " + runs
                + " and " + due + " < :today then 1 end), count(case when " + done + " is null and " + runs + " and " + due + " >= :today then 1 end)";
    }

    private List<PaidMonth> paid(Scope scope, String region, Span span) {
        Map<YearMonth, Paid> paid = bind(em.createQuery("select new cn.gov.haixi.safety.reporting.statistics.TipStatistics$Paid(year(r.paidOn), month(r.paidOn),"
                        + " count(*), sum(r.amount.yuan)) from Reward r where " + where(scope, region, "r") + " and r.paidOn between :first and :last"
                        + " group by year(r.paidOn), month(r.paidOn)", Paid.class), scope, region, span)
                .getResultStream().collect(Collectors.toMap(row -> YearMonth.of(row.year(), row.month()), Function.identity()));
        return span.months().stream().map(month -> paid.containsKey(month)
                ? new PaidMonth(month, paid.get(month).rewards(), new Money(paid.get(month).sum())) : new PaidMonth(month, 0, Money.ZERO)).toList();
    }

    private static String where(Scope scope, String region, String alias) {
        String seen = switch (scope.reach()) {
            case REGION -> alias + ".regionPath like :scope";
            case ORGANISATION -> alias.equals("t") ? "(t.owner = :scope or t.verifier = :scope)" : alias + ".owner = :scope";
            case ENTERPRISE -> "1 = 0";
        };
        String unrecused = seen + Unrecused.tip(alias.equals("t") ? "t.id.value" : alias + ".tip");
        return region == null ? unrecused : unrecused + " and " + alias + ".regionPath = :region";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Scope scope, String region, Span span) {
        switch (scope.reach()) {
            case REGION -> query.setParameter("scope", scope.like());
            case ORGANISATION -> query.setParameter("scope", scope.organisation());
            case ENTERPRISE -> { }
        }
        if (region != null) {
            query.setParameter("region", region);
        }
        return Unrecused.bind(query, scope).setParameter("first", span.firstDay()).setParameter("last", span.lastDay());
    }

    private static <R, T> Map<T, Long> counted(List<R> rows, Function<R, T> by, Function<R, Long> tips) {
        return rows.stream().collect(Collectors.groupingBy(by, Collectors.summingLong(tips::apply)));
    }

    private static <T> List<Count<T>> each(T[] constants, Map<T, Long> tips, long all) { return counts(List.of(constants), tips, all); }

    private static List<Count<String>> ranked(Map<String, Long> tips, long all) {
        return counts(tips.keySet().stream().sorted(Comparator.<String>comparingLong(path -> -tips.get(path)).thenComparing(Comparator.naturalOrder())).toList(), tips, all);
    }

    private static <T> List<Count<T>> counts(List<T> order, Map<T, Long> tips, long all) {
        long longest = Math.max(1, tips.values().stream().mapToLong(Long::longValue).max().orElse(1));
        return order.stream().map(one -> {
            long count = tips.getOrDefault(one, 0L);
            return new Count<>(one, count, all == 0 ? 0 : Math.round(100f * count / all), (int) (100 * count / longest));
        }).toList();
    }
}
