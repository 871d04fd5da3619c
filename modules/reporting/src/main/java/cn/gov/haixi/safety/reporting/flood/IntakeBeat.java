package cn.gov.haixi.safety.reporting.flood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes one row, to see whether the database still takes something and how long that takes. */
@ApplicationScoped
class IntakeBeat {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write() {
        em.createQuery("update Beat b set b.at = :now").setParameter("now", clock.instant()).executeUpdate();
    }
}
