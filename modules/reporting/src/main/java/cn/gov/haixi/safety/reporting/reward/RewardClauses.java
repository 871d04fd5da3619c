package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.duty.clause.ClauseCount;
import cn.gov.haixi.safety.duty.clause.ClauseCounts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How paying rewards (M3.7), assessing harm and loss (M3.8) and each band of the scale (M3.9–M3.13) stand: a reward is done when it has been
 * paid, waived or refused, its assessment when a sum, or none, has been proposed. One statement.
 */
@ApplicationScoped
class RewardClauses implements ClauseCounts {
    private static final Set<RewardState> ENDED = EnumSet.of(RewardState.PAID, RewardState.WAIVED, RewardState.REFUSED);

    @Inject private EntityManager em;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** So many rewards of one class in one state, of them so many past their day. */
    record Part(FindingClass finding, RewardState state, Long all, Long late) {
        boolean ended() { return ENDED.contains(state); }

        boolean in(String clause) { return finding.clause().filter(clause::equals).isPresent(); }
    }

    @Override public List<ClauseCount> of(Scope scope, ObligationPeriod period) {
        if (!caller.may(Permission.REWARD_SEE) || scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        boolean region = scope.reach() == Scope.Reach.REGION;
        List<Part> parts = Unrecused.bind(em.createQuery("select new cn.gov.haixi.safety.reporting.reward.RewardClauses$Part(r.finding, r.state, count(*),"
                        + " count(case when r.dueOn < :today then 1 end)) from Reward r where " + (region ? "r.regionPath like :scope" : "r.owner = :scope")
                        + " and r.handledOn between :first and :last" + Unrecused.tip("r.tip") + " group by r.finding, r.state", Part.class), scope)
                .setParameter("today", LocalDate.now(clock)).setParameter("first", period.from()).setParameter("last", period.to()).setParameter("scope", region ? scope.like() : scope.organisation()).getResultList();
        List<ClauseCount> counts = new ArrayList<>();
        counts.add(count("M3.7", parts, Part::ended));
        counts.add(count("M3.8", parts, part -> part.state() != RewardState.DUE));
        for (String clause : List.of("M3.9", "M3.10", "M3.11", "M3.12", "M3.13")) {
            counts.add(count(clause, parts.stream().filter(part -> part.in(clause)).toList(), Part::ended));
        }
        return counts;
    }

    private static ClauseCount count(String clause, List<Part> parts, Predicate<Part> done) {
        return new ClauseCount(clause, parts.stream().filter(done).mapToInt(part -> part.all().intValue()).sum(),
                parts.stream().filter(done.negate()).mapToInt(part -> part.all().intValue()).sum(),
                parts.stream().filter(done.negate()).mapToInt(part -> part.late().intValue()).sum(), "/reporting/rewards");
    }
}
