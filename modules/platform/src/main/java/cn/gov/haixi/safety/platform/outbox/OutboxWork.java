package cn.gov.haixi.safety.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around a delivery: taking a message so that no other node does, and noting how it went. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxWork {
    /** Hibernate's lock time-out for «skip what another one has locked». */
    private static final int SKIP_LOCKED = -2;

    @Inject private EntityManager em;
    @Inject private Clock clock;

    public Optional<OutboxMessage> take() {
        Instant now = Instant.now(clock);
        Optional<OutboxMessage> next = em.createQuery("select m from OutboxMessage m where m.state = :waiting and m.dueAt <= :now order by m.dueAt", OutboxMessage.class)
                .setParameter("waiting", OutboxMessage.State.WAITING).setParameter("now", now).setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED).getResultStream().findFirst();
        next.ifPresent(message -> message.taken(now));
        return next;
    }

    public void delivered(UUID id) { em.find(OutboxMessage.class, id).delivered(); }

    public void failed(UUID id, String why) { em.find(OutboxMessage.class, id).failed(why, Instant.now(clock)); }
}
