package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Passes every window that has ended, some hundred tasks to a transaction: a task that cannot be passed holds up nobody else's. */
@ApplicationScoped
class NightlyPassing {
    private static final System.Logger LOG = System.getLogger(NightlyPassing.class.getName());

    @Inject private PassingBatch batch;
    @Inject private Clock clock;

    void on(@Observes DayHasPassed passed) {
        LocalDateTime now = LocalDateTime.now(clock);
        UUID after = new UUID(0, 0);
        for (List<UUID> tasks = batch.behind(after, now); !tasks.isEmpty(); tasks = batch.behind(after, now)) {
            pass(tasks, now);
            after = tasks.get(tasks.size() - 1);
        }
    }

    private void pass(List<UUID> tasks, LocalDateTime now) {
        try {
            batch.pass(tasks, now);
        } catch (RuntimeException bug) {
            // Its windows stay as they are and come again the next night; those of the other tasks must not.
            if (tasks.size() > 1) {
                tasks.forEach(task -> pass(List.of(task), now));
            } else {
                LOG.log(System.Logger.Level.ERROR, "The ended windows of inspection task " + tasks + " could not be passed", bug);
            }
        }
    }
}
