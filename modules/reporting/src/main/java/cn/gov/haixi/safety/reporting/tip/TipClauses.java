package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How tips of all kinds (M3.1), the direct line by WeChat (M3.2), the report phone line (M3.4) and prompt acceptance and handling (M3.5) stand: a tip is done when nothing more is awaited, late when its
 * present step is. One statement.
 */
@ApplicationScoped
class TipClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Nothing for who may not see tips at all: administrators do not learn how many there are. */
    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.TIP_SEE) || scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        boolean region = scope.reach() == Scope.Reach.REGION;
        var counted = Unrecused.bind(em.createQuery("select t.channel, count(case when t.state in (:ended) then 1 end), count(case when t.state not in (:ended) then 1 end),"
                        + " count(case when t.state not in (:ended) and t.dueOn < :today then 1 end) from Tip t where "
                        + (region ? "t.regionPath like :scope" : "(t.owner = :scope or t.verifier = :scope)") + " and t.receivedOn between :first and :last" + Unrecused.tip("t.id.value") + " group by t.channel", Object[].class), scope)
                .setParameter("ended", List.of(TipState.REJECTED, TipState.CLOSED, TipState.MERGED)).setParameter("today", LocalDate.now(clock)).setParameter("first", period.from()).setParameter("last", period.to())
                .setParameter("scope", region ? scope.like() : scope.organisation()).getResultList();
        return List.of(sum("M3.1", counted), sum("M3.2", by(Channel.WECHAT, counted)), sum("M3.4", by(Channel.PHONE, counted)), sum("M3.5", counted));
    }

    private static List<Object[]> by(Channel channel, List<Object[]> counted) { return counted.stream().filter(row -> row[0] == channel).toList(); }

    private static ClauseCount sum(String clause, List<Object[]> rows) {
        int[] sums = new int[4];
        rows.forEach(row -> IntStream.range(1, sums.length).forEach(i -> sums[i] += ((Number) row[i]).intValue()));
        return new ClauseCount(clause, sums[1], sums[2], sums[3], "/reporting/tips");
    }
}
