package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown;
import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Opens what a rule says is owed, and lets what is open follow the register. Doing it again changes nothing; when it is done does not matter:
 * a debtor that ended before its period did is given up whether it was opened before or after.
 */
@ApplicationScoped
public class Unrolling {
    private static final int BATCH = 500;

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private WorkingDays days;
    @Inject private ObligationDesk desk;
    @Inject private RuleGuards guards;

    /**
     * One rule's obligations for the periods that touch the span, under the rule's lock. The session is cleared on the way, its changes written.
     *
     * @return how many were opened
     * @throws CalendarYearUnknown when a last day falls into a year that has not been announced
     */
    @Transactional(dontRollbackOn = CalendarYearUnknown.class)
    public int unroll(ObligationRule rule, ObligationPeriod span) {
        lock(rule);
        return rule.cycle().kind() == Cycle.Kind.ROLLING ? unrollRolling(rule, span) : rule.cycle().periods(span).stream().mapToInt(period -> unrollPeriod(rule, period)).sum();
    }

    private void lock(ObligationRule rule) {
        if (em.find(RuleGuard.class, rule.code()) == null) {
            guards.enrol(rule.code());
        }
        em.find(RuleGuard.class, rule.code(), LockModeType.PESSIMISTIC_WRITE);
    }

    private int unrollPeriod(ObligationRule rule, ObligationPeriod period) {
        LocalDate due = rule.dueOn(period, days);
        Map<UUID, Known> known = known(rule, period);
        int opened = 0;
        for (Debtor debtor : rule.debtors(period)) {
            Known there = known.remove(debtor.id());
            if (there == null) {
                open(rule, debtor, period, due);
                opened++;
                clear(opened);
            } else if (!there.same(debtor, due, period)) {
                follow(there.id(), debtor, due);
            }
        }
        known.values().stream().filter(there -> there.state().waits()).forEach(there -> end(there.id()));
        em.flush();
        return opened;
    }

    /**
     * The next period of each debtor begins with the day on which it was last done; without any, with its own first day. Who was no debtor in a span that is
     * over may be one today: only the present tells who has ceased to be.
     */
    private int unrollRolling(ObligationRule rule, ObligationPeriod span) {
        Map<UUID, Latest> latest = new HashMap<>();
        em.createQuery("select o.debtor, o.id.value, o.state, o.givenUp, o.from, o.to, (select max(f.on) from Obligation x join x.facts f where x = o) from Obligation o where o.rule = :rule order by o.from",
                Object[].class).setParameter("rule", rule.code()).getResultStream()
                .forEach(row -> latest.put((UUID) row[0], new Latest((UUID) row[1], (ObligationState) row[2], (Boolean) row[3], new ObligationPeriod((LocalDate) row[4], (LocalDate) row[5]), (LocalDate) row[6])));
        int opened = 0;
        for (Debtor debtor : rule.debtors(span)) {
            Latest last = latest.remove(debtor.id());
            if (last != null && (last.state().waits() || last.givenUp())) {
                Obligation obligation = em.find(Obligation.class, new ObligationId(last.id()));
                obligation.follow(debtor, rule.dueOn(obligation.period(), days), today(), now());
                desk.moved(obligation);
            } else if (debtor.standsOn(span.to())) {
                ObligationPeriod period = rule.cycle().rollingFrom(last == null ? debtor.from() : last.next());
                open(rule, debtor, period, rule.dueOn(period, days));
                opened++;
                clear(opened);
            }
        }
        if (!span.to().isBefore(today())) {
            latest.values().stream().filter(last -> last.state().waits()).forEach(last -> end(last.id()));
        }
        em.flush();
        return opened;
    }

    private Map<UUID, Known> known(ObligationRule rule, ObligationPeriod period) {
        Map<UUID, Known> known = new HashMap<>();
        em.createQuery("select o.id.value, o.debtor, o.debtorName, o.desk, o.regionPath, o.due, o.state, o.givenUp, o.creditorKey from Obligation o where o.rule = :rule and o.from = :from",
                Object[].class).setParameter("rule", rule.code()).setParameter("from", period.from()).getResultStream()
                .forEach(row -> known.put((UUID) row[1], new Known((UUID) row[0], (String) row[2], (UUID) row[3], (String) row[4], (LocalDate) row[5],
                        (ObligationState) row[6], (Boolean) row[7], (Integer) row[8])));
        return known;
    }

    private void open(ObligationRule rule, Debtor debtor, ObligationPeriod period, LocalDate due) {
        Obligation obligation = new Obligation(rule, debtor, period, due, today());
        obligation.follow(debtor, due, today(), now());
        em.persist(obligation);
        obligation.takeSteps().forEach(em::persist);
    }

    private void follow(UUID id, Debtor debtor, LocalDate due) {
        Obligation obligation = em.find(Obligation.class, new ObligationId(id));
        obligation.follow(debtor, due, today(), now());
        desk.moved(obligation);
    }

    /** Nothing says any more that it is owed: the debtor is gone without a last day, or no longer one of those whom the rule means. */
    private void end(UUID id) {
        Obligation obligation = em.find(Obligation.class, new ObligationId(id));
        obligation.end(today(), today(), now());
        desk.moved(obligation);
    }

    /** A year of a large rule is many thousands: the session forgets what is written. */
    private void clear(int opened) {
        if (opened % BATCH == 0) {
            em.flush();
            em.clear();
        }
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Instant now() { return Instant.now(clock); }

    /** @param done the day of the last fact; null without one */
    private record Latest(UUID id, ObligationState state, boolean givenUp, ObligationPeriod period, LocalDate done) {
        /** What was excused is owed again when its period has ended; no two periods begin on one day. */
        LocalDate next() { return done == null ? period.to() : done.isAfter(period.from()) ? done : period.from().plusDays(1); }
    }

    private record Known(UUID id, String name, UUID desk, String regionPath, LocalDate due, ObligationState state, boolean givenUp, int creditorKey) {
        boolean same(Debtor debtor, LocalDate dueNow, ObligationPeriod period) {
            boolean ended = debtor.to() != null && debtor.to().isBefore(period.to());
            return name.equals(debtor.name()) && desk.equals(debtor.desk().value()) && regionPath.equals(debtor.regionPath()) && due.equals(dueNow)
                    && creditorKey == Obligation.key(debtor.creditors()) && (ended ? !state.waits() : !givenUp);
        }
    }
}
