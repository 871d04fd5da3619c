package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets what was begun and never finished, and answers that WeChat will not ask for again. */
@ApplicationScoped
class OldChats {
    private static final Duration KEPT = Duration.ofDays(1);
    @Inject private EntityManager em;
    @Inject private Clock clock;

    void on(@Observes DayHasPassed passed) {
        Instant old = clock.instant().minus(KEPT);
        em.createQuery("delete from ChatMedia m where m.tip is null and m.draft in (select d.id from ChatDraft d where d.touchedAt < :old)").setParameter("old", old)
                .executeUpdate();
        em.createQuery("delete from ChatDraft d where d.touchedAt < :old").setParameter("old", old).executeUpdate();
        em.createQuery("delete from ChatAnswer a where a.answeredAt < :old").setParameter("old", old).executeUpdate();
    }
}
