package cn.gov.haixi.safety.registry.account;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Sweeps out, every night, attempts that no longer slow anybody down. */
@Stateless
@DenyAll
public class ForgettingOfAttempts {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void sweep() {
        em.createQuery("delete from Attempts a where a.lastAt < :before")
                .setParameter("before", clock.instant().minus(SlowDown.FORGOTTEN_AFTER)).executeUpdate();
    }
}
