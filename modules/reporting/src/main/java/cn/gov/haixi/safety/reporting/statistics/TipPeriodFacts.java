package cn.gov.haixi.safety.reporting.statistics;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.Conclusion;
import cn.gov.haixi.safety.reporting.tip.TipState;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Tips, their clocks and rewards of a region's period, for a leader's report (M1.7): sums without a name, two statements. For the head of a department
 * those that lie with his department.
 */
@ApplicationScoped
class TipPeriodFacts implements PeriodFacts {
    @Inject private EntityManager em;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        UUID own = scope.reach() == Scope.Reach.ORGANISATION ? scope.organisation() : null;
        Object[] tips = Unrecused.bind(em.createQuery("select count(*), count(case when t.conclusion in (:found) then 1 end), count(case when t.state = :closed then 1 end),"
                        + " count(case when t.acceptedOn > t.acceptDue or t.verifiedOn > t.verifyDue or t.resultToldOn > t.resultDue then 1 end)"
                        + " from Tip t where t.regionPath like :region and (:own is null or t.owner = :own or t.verifier = :own) and t.receivedOn between :first and :last" + Unrecused.tip("t.id.value"), Object[].class), scope)
                .setParameter("found", List.of(Conclusion.TRUE, Conclusion.PARTLY_TRUE)).setParameter("closed", TipState.CLOSED)
                .setParameter("own", own).setParameter("region", regionPath + "%").setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        Object[] rewards = Unrecused.bind(em.createQuery("select count(*), coalesce(sum(r.amount.yuan), 0) from Reward r where r.regionPath like :region"
                        + " and (:own is null or r.owner = :own) and r.paidOn between :first and :last" + Unrecused.tip("r.tip"), Object[].class), scope)
                .setParameter("own", own).setParameter("region", regionPath + "%").setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        String months = "?from=" + period.from().toString().substring(0, 7) + "&to=" + period.to().toString().substring(0, 7);
        return List.of(new PeriodFact("reporting.fact.tips", List.of(tips[0], tips[1], tips[2], tips[3]), "/reporting/statistics" + months),
                new PeriodFact("reporting.fact.rewards", List.of(rewards[0], new Money((BigDecimal) rewards[1])), "/reporting/rewards?state=PAID"));
    }
}
