package cn.gov.haixi.safety.hazard.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Counts inspections by enterprise and month, whoever counts at the same time. */
@ApplicationScoped
class CheckMonths {
    @Inject private EntityManager em;

    /** What one act has recorded. */
    static final class Tally {
        /** In one order, so that two who count at once wait for each other and never both. */
        private final Map<CheckMonth.Key, int[]> counts = new TreeMap<>(Comparator.comparing(CheckMonth.Key::enterprise).thenComparing(CheckMonth.Key::month));

        /** Of the window that the task has now. */
        void count(CheckTask task, CheckStatus status) {
            int[] count = counts.computeIfAbsent(new CheckMonth.Key(task.enterprise(), number(task.window().from().toLocalDate())), key -> new int[CheckStatus.values().length]);
            count[status.ordinal()]++;
        }
    }

    /** 202611 and the like. */
    static int number(LocalDate day) { return day.getYear() * 100 + day.getMonthValue(); }

    void add(Tally tally) {
        tally.counts.forEach((key, count) -> em.createNativeQuery("insert into hazard_check_month (enterprise_id, month_number, made, missed, failed) values (:enterprise, :month, :made, :missed, :failed)"
                        + " on duplicate key update made = made + :made, missed = missed + :missed, failed = failed + :failed")
                .setParameter("enterprise", key.enterprise()).setParameter("month", key.month())
                .setParameter("made", count[CheckStatus.NORMAL.ordinal()] + count[CheckStatus.HAZARD.ordinal()] + count[CheckStatus.OTHER.ordinal()])
                .setParameter("missed", count[CheckStatus.NOT_DONE.ordinal()]).setParameter("failed", count[CheckStatus.HAZARD.ordinal()]).executeUpdate());
    }
}
