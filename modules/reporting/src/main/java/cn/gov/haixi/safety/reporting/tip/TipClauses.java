package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How prompt acceptance and handling (M3.5) stands: a tip is done when nothing more is awaited, late when its present step is. One statement. */
@ApplicationScoped
class TipClauses implements ClauseCounts {
    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Nothing for who may not see tips at all: administrators do not learn how many there are. */
    @Override public List<ClauseCount> of(Scope scope) {
        if (!caller.may(Permission.TIP_SEE) || scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        boolean region = scope.reach() == Scope.Reach.REGION;
        var query = em.createQuery("select count(case when t.state in (:ended) then 1 end), count(case when t.state not in (:ended) then 1 end),"
                        + " count(case when t.state not in (:ended) and t.dueOn < :today then 1 end) from Tip t where "
                        + (region ? "t.regionPath like :scope" : "(t.owner = :scope or t.verifier = :scope)"), Object[].class)
                .setParameter("ended", List.of(TipState.REJECTED, TipState.CLOSED, TipState.MERGED)).setParameter("today", LocalDate.now(clock))
                .setParameter("scope", region ? scope.like() : scope.organisation());
        Object[] counted = query.getSingleResult();
        return List.of(new ClauseCount("M3.5", number(counted[0]), number(counted[1]), number(counted[2])));
    }

    private static int number(Object count) { return ((Number) count).intValue(); }
}
