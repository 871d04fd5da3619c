package cn.gov.haixi.safety.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The short transactions around a delivery: taking a message so that no other node does, and noting how it went. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxWork {
    /** Hibernate's lock time-out for «skip what another one has locked». */
    private static final int SKIP_LOCKED = -2;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SWEPT_AT_ONCE = 500;

    @Inject private EntityManager em;
    @Inject private Clock clock;

    Optional<OutboxMessage> take() {
        Instant now = Instant.now(clock);
        return em.createQuery("select e from OutboxEntry e where e.state = :waiting and e.dueAt <= :now order by e.dueAt", OutboxEntry.class)
                .setParameter("waiting", OutboxState.WAITING).setParameter("now", now).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream().findFirst().map(entry -> entry.take(now));
    }

    void delivered(UUID id) { em.find(OutboxEntry.class, id).delivered(Instant.now(clock)); }

    void failed(UUID id, String why) {
        em.find(OutboxEntry.class, id).failed(why, ThreadLocalRandom.current().nextDouble(), Instant.now(clock));
    }

    /** @return how many old delivered messages went; call again while there are */
    int sweep() {
        List<UUID> old = em.createQuery("select e.id from OutboxEntry e where e.state = :delivered and e.dueAt < :before order by e.dueAt", UUID.class)
                .setParameter("delivered", OutboxState.DELIVERED).setParameter("before", Instant.now(clock).minus(KEPT)).setMaxResults(SWEPT_AT_ONCE).getResultList();
        return old.isEmpty() ? 0 : em.createQuery("delete from OutboxEntry e where e.id in (:old)").setParameter("old", old).executeUpdate();
    }
}
