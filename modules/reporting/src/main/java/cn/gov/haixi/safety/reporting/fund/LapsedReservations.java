package cn.gov.haixi.safety.reporting.fund;

import cn.gov.haixi.safety.platform.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;

/** Takes what nobody collected back into the fund, in the transaction that gave it up. */
@ApplicationScoped
class LapsedReservations {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    void giveBack(@Observes ReservationLapsed lapsed) {
        Fund fund = em.find(Fund.class, lapsed.fund(), LockModeType.PESSIMISTIC_WRITE);
        em.persist(fund.giveBack(lapsed.amount(), lapsed.subject(), lapsed.number(), Actor.SYSTEM, Instant.now(clock)));
    }
}
