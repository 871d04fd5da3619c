package cn.gov.haixi.safety.platform.audit;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes down who did what. The row belongs to the transaction of the act: either both happened or neither. A job seals the rows into a hash
 * chain a few seconds later, so that acts need not queue up behind one chain head.
 */
@ApplicationScoped
public class AuditTrail {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;

    /**
     * @param act message key of what was done
     * @param subject may be null
     * @param detail what an auditor needs beside that, never personal data; cut after 500 characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String act, String subjectType, UUID subject, String detail) {
        AuditEntry entry = new AuditEntry(caller.actor(), act, subjectType, subject, detail, Instant.now(clock));
        em.persist(entry);
        em.persist(new PendingSeal(entry.id()));
    }

    /** For what is to be on record even if the rest comes to nothing: an attempt, a reveal, an export. In a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void appendAlone(String act, String subjectType, UUID subject, String detail) { append(act, subjectType, subject, detail); }
}
