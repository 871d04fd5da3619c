package cn.gov.haixi.safety.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Seals what was written since the last time, a few seconds after it was. Every node tries; who finds the lock row taken leaves the work to the
 * one that has it. The lock comes before any other look at the tables: on MySQL that look would be all this transaction ever sees.
 */
@Singleton
@PermitAll
public class Sealing {
    private static final int BATCH = 500;
    /** So that a transaction stays short; the rest waits five seconds more. */
    private static final int BATCHES = 40;

    @Inject private EntityManager em;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void seal() {
        if (em.createNativeQuery("select name from platform_lock where name = 'audit-sealing' for update skip locked").getResultList().isEmpty()) {
            return;
        }
        for (int batch = 0; batch < BATCHES && sealBatch() == BATCH; batch++) {
            em.clear();
        }
    }

    private int sealBatch() {
        List<Object[]> waiting = em.createQuery("select p, a from PendingSeal p join AuditEntry a on a.id = p.entry order by p.entry", Object[].class)
                .setMaxResults(BATCH).getResultList();
        if (waiting.isEmpty()) {
            return 0;
        }
        Seal last = em.createQuery("select s from Seal s order by s.seq desc", Seal.class).setMaxResults(1).getResultStream().findFirst().orElse(null);
        long seq = last == null ? 0 : last.seq();
        String hash = last == null ? Seal.FIRST : last.hash();
        for (Object[] pair : waiting) {
            Seal seal = new Seal(++seq, (AuditEntry) pair[1], hash);
            em.persist(seal);
            em.remove(pair[0]);
            hash = seal.hash();
        }
        em.flush();
        return waiting.size();
    }
}
