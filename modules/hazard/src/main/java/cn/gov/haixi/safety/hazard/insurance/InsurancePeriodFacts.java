package cn.gov.haixi.safety.hazard.insurance;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Policies in force at the end of a period and the services of insurers in it, for a leader's report. Two statements. */
@ApplicationScoped
class InsurancePeriodFacts implements PeriodFacts {
    @Inject private EntityManager em;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        Object[] policies = PolicyDesk.bind(em.createQuery("select count(distinct p.enterprise), coalesce(sum(p.persons), 0) from Policy p where " + PolicyDesk.VISIBLE
                        + " and p.regionPath like :region and p.from <= :last and p.until >= :last and (p.terminatedOn is null or p.terminatedOn > :last)", Object[].class), scope)
                .setParameter("region", regionPath + "%").setParameter("last", period.to()).getSingleResult();
        Object[] services = PolicyDesk.bind(em.createQuery("select count(*), coalesce(sum(s.findingCount), 0) from Prevention s join s.policy p where " + PolicyDesk.VISIBLE
                        + " and p.regionPath like :region and s.servedOn between :first and :last", Object[].class), scope)
                .setParameter("region", regionPath + "%").setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        return List.of(new PeriodFact("hazard.policy.fact", List.of(policies[0], policies[1], services[0], services[1]), "/hazard/policies"));
    }
}
