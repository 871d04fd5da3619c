package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown;
import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.day.DayHasPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Windows that end without a record are recorded as not made. */
@ApplicationScoped
class Passing {
    private static final int BATCH = 500;
    private static final int MOST = 400;

    @Inject private EntityManager em;
    @Inject private WorkingDays workingDays;
    @Inject private Clock clock;

    void pass(CheckTask task, LocalDateTime now) {
        for (int i = 0; i < MOST && task.window().until().isBefore(now); i++) {
            em.persist(new CheckRecord(task, CheckStatus.NOT_DONE, null, "", ""));
            task.record(CheckStatus.NOT_DONE, null, workingDays::isWorkingDay);
        }
    }

    /** All that ended before the day; a task whose next window lies in a year that has not been announced waits for it. */
    void on(@Observes DayHasPassed passed) {
        LocalDateTime morning = passed.today().plusDays(1).atStartOfDay();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime limit = morning.isBefore(now) ? morning : now;
        UUID after = new UUID(0, 0);
        List<CheckTask> tasks = next(limit, after);
        while (!tasks.isEmpty()) {
            for (CheckTask task : tasks) {
                try {
                    pass(task, limit);
                } catch (CalendarYearUnknown unannounced) {
                    em.refresh(task);
                }
            }
            after = tasks.get(tasks.size() - 1).id().value();
            em.flush();
            em.clear();
            tasks = next(limit, after);
        }
    }

    private List<CheckTask> next(LocalDateTime limit, UUID after) {
        return em.createQuery("select t from CheckTask t where t.endedOn is null and t.windowUntil < :limit and t.id.value > :after order by t.id", CheckTask.class)
                .setParameter("limit", limit).setParameter("after", after).setLockMode(LockModeType.PESSIMISTIC_WRITE).setMaxResults(BATCH).getResultList();
    }
}
