package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** For which tasks of a period experts were drawn, for a leader's report. One statement. */
@ApplicationScoped
class ExpertPeriodFacts implements PeriodFacts {
    @Inject private EntityManager em;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        Object[] counted = DrawQueries.bind(em.createQuery("select count(distinct d.id.value), count(*), count(case when n.state = :valued then 1 end) from Drawn n join n.draw d"
                        + " where " + DrawQueries.VISIBLE + " and d.regionPath like :region and d.from between :first and :last and n.state in (:came)", Object[].class), scope)
                .setParameter("valued", DrawnState.EVALUATED).setParameter("came", List.of(DrawnState.DRAWN, DrawnState.EVALUATED)).setParameter("region", regionPath + "%")
                .setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        return List.of(new PeriodFact("hazard.draw.fact", List.of(counted[0], counted[1], counted[2]), "/hazard/draws"));
    }
}
