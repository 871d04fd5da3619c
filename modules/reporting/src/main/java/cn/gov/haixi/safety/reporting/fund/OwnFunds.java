package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The funds whose money the caller may move, held until the transaction ends: a superior office sees its counties' funds, no more. */
@ApplicationScoped
class OwnFunds {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    Fund locked(FundId id) {
        Fund fund = em.find(Fund.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (fund == null || !fund.regionPath().equals(caller.scope().regionPath())) {
            throw new FundNotFound();
        }
        return fund;
    }

    /** Empty while that government has no fund for the year. */
    Optional<Fund> locked(String regionPath, int year) {
        return em.createQuery("select f.id from Fund f where f.regionPath = :path and f.year = :year", FundId.class)
                .setParameter("path", regionPath).setParameter("year", year).getResultStream().findFirst().map(this::locked);
    }
}
