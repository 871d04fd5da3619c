package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts inspections by enterprise and month, whoever counts at the same time. */
@ApplicationScoped
public class CheckMonths {
    @Inject private EntityManager em;

    /** How often an enterprise's inspections were due in some months, and made. */
    public record Counted(Long due, Long made) { }

    /** @param period whole months */
    public Counted of(UUID enterprise, ObligationPeriod period) {
        return em.createQuery("select coalesce(sum(m.made + m.missed), 0), coalesce(sum(m.made), 0) from CheckMonth m where m.enterprise = :enterprise and m.month between :first and :last", Counted.class)
                .setParameter("enterprise", enterprise).setParameter("first", number(period.from())).setParameter("last", number(period.to())).getSingleResult();
    }

    /** What one act has recorded. */
    static final class Tally {
        /** In one order, so that two who count at once wait for each other and never both. */
        private final Map<CheckMonth.Key, int[]> counts = new TreeMap<>(Comparator.comparing(CheckMonth.Key::enterprise).thenComparing(CheckMonth.Key::month));

        /** Of one inspection. */
        static Tally of(CheckTask task, CheckStatus status) {
            Tally tally = new Tally();
            tally.count(task, status);
            return tally;
        }

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
