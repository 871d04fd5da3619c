package cn.gov.haixi.safety.platform.outbox;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lets the system administrator see what is stuck and start it again. */
@Stateless
@RolesAllowed(Permission.SYSTEM_KEEP)
public class OutboxQueries {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private AuditTrail audit;

    /** @param state null means any; newest first */
    public Page<OutboxRow> find(OutboxState state, PageRange range) {
        String from = " from OutboxEntry m" + (state == null ? "" : " where m.state = :state");
        var rows = bind(em.createQuery("select m.id, m.kind, m.address, m.state, m.attempts, m.writtenAt, m.dueAt, m.lastError" + from + " order by m.id desc", OutboxRow.class), state)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = bind(em.createQuery("select count(*) from (select m.id as id" + from + " order by m.id limit " + Page.COUNTED_TO + ")", Long.class), state).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** How many wait for a person. */
    public long stuck() {
        return em.createQuery("select count(*) from OutboxEntry m where m.state = :stuck", Long.class).setParameter("stuck", OutboxState.STUCK).getSingleResult();
    }

    /** @throws OutboxRetryRefused when it is not stuck */
    public void retry(UUID id) {
        OutboxEntry entry = em.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new OutboxMessageNotFound();
        }
        entry.retry(Instant.now(clock));
        audit.append("platform.outbox.audit.retried", "outbox", id, "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, OutboxState state) {
        return state == null ? query : query.setParameter("state", state);
    }
}
