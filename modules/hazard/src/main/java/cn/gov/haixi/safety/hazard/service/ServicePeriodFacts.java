package cn.gov.haixi.safety.hazard.service;

import cn.gov.haixi.safety.duty.fact.PeriodFact;
import cn.gov.haixi.safety.duty.fact.PeriodFacts;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.platform.Money;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;

/** The services that governments of a region bought in a period, for a leader's report. One statement. */
@ApplicationScoped
class ServicePeriodFacts implements PeriodFacts {
    @Inject private EntityManager em;

    @Override public List<PeriodFact> of(Scope scope, String regionPath, ObligationPeriod period) {
        Object[] counted = ContractQueries.bind(em.createQuery("select count(*), coalesce(sum(c.sum.yuan), 0), coalesce(sum(c.paid.yuan), 0) from ServiceContract c where " + ContractQueries.VISIBLE
                        + " and c.regionPath like :region and c.from between :first and :last", Object[].class), scope)
                .setParameter("region", regionPath + "%").setParameter("first", period.from()).setParameter("last", period.to()).getSingleResult();
        return List.of(new PeriodFact("hazard.contract.fact", List.of(counted[0], new Money((BigDecimal) counted[1]), new Money((BigDecimal) counted[2])), "/hazard/services"));
    }
}
