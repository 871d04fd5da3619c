package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Each day: what should have been rectified and is not is told to the supervising body and to whoever stands above it, once for each deadline. */
@ApplicationScoped
class HazardsOfTheDay {
    @Inject private EntityManager em;
    @Inject private HazardDesk desk;
    @Inject private Clock clock;

    void on(@Observes DayHasPassed passed) {
        em.createQuery("select h from Hazard h where h.overdueTold = false and h.dueOn < :today and h.state in (ORDERED, RECTIFYING) order by h.id", Hazard.class)
                .setParameter("today", passed.today()).getResultList().forEach(hazard -> {
                    hazard.overdue(Instant.now(clock));
                    desk.overdue(hazard);
                });
    }
}
