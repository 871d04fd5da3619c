package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/** Windows that end without a record are recorded as not made; a task that waited for a calendar gets its window when there is one. */
@ApplicationScoped
class Passing {
    @Inject private EntityManager em;
    @Inject private WorkingDays workingDays;
    @Inject private CheckMonths months;

    /** @param task locked by the caller */
    void pass(CheckTask task, LocalDateTime now) {
        CheckMonths.Tally tally = new CheckMonths.Tally();
        pass(task, now, tally);
        months.add(tally);
    }

    void pass(CheckTask task, LocalDateTime now, CheckMonths.Tally tally) {
        if (task.waits()) {
            task.openAt(now, workingDays::isWorkingDay);
        }
        while (task.missedAt(now)) {
            CheckRecord missed = new CheckRecord(task, CheckStatus.NOT_DONE, null, "", "");
            tally.count(task, CheckStatus.NOT_DONE);
            task.record(CheckStatus.NOT_DONE, null, workingDays::isWorkingDay);
            em.persist(missed);
        }
    }
}
