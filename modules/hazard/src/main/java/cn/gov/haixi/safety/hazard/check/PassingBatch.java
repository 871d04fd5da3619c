package cn.gov.haixi.safety.hazard.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Some tasks passed in a transaction of their own, whatever the caller's becomes. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PassingBatch {
    private static final int SIZE = 250;
    private static final String BEHIND = "t.endedOn is null and (t.windowUntil < :now or t.windowUntil = :unannounced)";

    @Inject private EntityManager em;
    @Inject private Passing passing;
    @Inject private CheckMonths months;

    /** The next ones that have a window to pass, by their ids. */
    List<UUID> behind(UUID after, LocalDateTime now) {
        return em.createQuery("select t.id.value from CheckTask t where " + BEHIND + " and t.id.value > :after order by t.id", UUID.class).setParameter("now", now)
                .setParameter("unannounced", Window.UNANNOUNCED.until()).setParameter("after", after).setMaxResults(SIZE).getResultList();
    }

    void pass(List<UUID> tasks, LocalDateTime now) {
        CheckMonths.Tally tally = new CheckMonths.Tally();
        em.createQuery("select t from CheckTask t where t.id.value in :tasks and " + BEHIND + " order by t.id", CheckTask.class).setParameter("tasks", tasks).setParameter("now", now)
                .setParameter("unannounced", Window.UNANNOUNCED.until()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(task -> passing.pass(task, now, tally));
        months.add(tally);
    }
}
