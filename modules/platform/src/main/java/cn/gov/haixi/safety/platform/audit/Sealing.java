package cn.gov.haixi.safety.platform.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Seals what was written since the last time. Every node tries; the lock row lets one at a time. */
@Singleton
class Sealing {
    private static final int BATCH = 500;

    @Inject private EntityManager em;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void seal() {
        List<PendingSeal> waiting = em.createQuery("select p from PendingSeal p order by p.entry", PendingSeal.class).setMaxResults(BATCH).getResultList();
        if (waiting.isEmpty()) {
            return;
        }
        em.createNativeQuery("select name from platform_lock where name = 'audit-sealing' for update").getSingleResult();
        em.clear();
        List<PendingSeal> mine = em.createQuery("select p from PendingSeal p order by p.entry", PendingSeal.class).setMaxResults(BATCH).getResultList();
        Seal last = em.createQuery("select s from Seal s order by s.seq desc", Seal.class).setMaxResults(1).getResultStream().findFirst().orElse(null);
        long seq = last == null ? 0 : last.seq();
        String hash = last == null ? Seal.FIRST : last.hash();
        for (PendingSeal pending : mine) {
            Seal seal = new Seal(++seq, em.find(AuditEntry.class, pending.entry()), hash);
            em.persist(seal);
            em.remove(pending);
            hash = seal.hash();
        }
    }
}
