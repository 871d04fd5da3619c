package cn.gov.haixi.safety.reporting.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The short transactions in which a line's health and figures are written. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LineWork {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    /** A line that is no more, or has another code by now, is passed over. */
    void add(String code, LineSeen seen) {
        line(code).ifPresent(line -> {
            health(line).add(seen);
            if (seen.messages() + seen.drafts() + seen.asked() + seen.refused() > 0) {
                day(new LineDay.Key(line, LocalDate.now(clock))).add(seen);
            }
        });
    }

    /** In the caller's transaction, if there is one. */
    @Transactional(Transactional.TxType.REQUIRED)
    void menu(String code, MenuState state) { line(code).ifPresent(line -> health(line).menu(state, Instant.now(clock))); }

    private Optional<UUID> line(String code) {
        return em.createQuery("select l.id from WechatLine l where l.code = :code", UUID.class).setParameter("code", code).getResultStream().findFirst();
    }

    private LineHealth health(UUID line) {
        LineHealth known = em.find(LineHealth.class, line, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        LineHealth first = new LineHealth(line);
        em.persist(first);
        return first;
    }

    private LineDay day(LineDay.Key key) {
        LineDay known = em.find(LineDay.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        LineDay first = new LineDay(key);
        em.persist(first);
        return first;
    }
}
