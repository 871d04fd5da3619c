package cn.gov.haixi.safety.reporting.retention;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Period;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Finds identities whose time is over, or will be within the time of announcement, by the rules in force when it is asked:
 * a day that the servers slept through is made up for under today's rules.
 */
@ApplicationScoped
class DueIdentities {
    private static final int MOST = 1_000;

    @Inject private EntityManager em;
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;
    @Inject private Clock clock;

    /** So long before its deletion an identity is announced. */
    LocalDate announcedUntil(LocalDate today) { return workingDays.plus(today, period("reporting.identity.announced")); }

    /** Earliest first, at most a thousand of each class: the rest follows on the next day. @param scope null for the whole prefecture */
    List<DueIdentity> until(LocalDate day, Scope scope) {
        List<DueIdentity> due = new ArrayList<>();
        for (RetentionClass of : RetentionClass.values()) {
            Period kept = period(of.parameter());
            var query = em.createQuery("select t.id.value, t.number, t.regionPath, l.endedOn, i.keepUntil from TipsterIdentity i join Tip t on t.id.value = i.subject"
                    + " join Tip l on l.id.value = t.matter left join Reward r on r.matter = t.matter where " + of.condition() + " and l.endedOn <= :limit"
                    + " and (i.keepUntil is null or i.keepUntil < :day)" + (scope == null ? "" : " and t.regionPath like :scope" + Unrecused.tip("t.id.value"))
                    + " order by l.endedOn, t.id", Object[].class).setParameter("limit", back(day, kept)).setParameter("day", day).setMaxResults(MOST);
            if (scope != null) {
                Unrecused.bind(query, scope).setParameter("scope", scope.like());
            }
            query.getResultStream().map(row -> row(row, of, kept)).forEach(due::add);
        }
        due.sort(Comparator.comparing(DueIdentity::deleteOn));
        return due;
    }

    private DueIdentity row(Object[] row, RetentionClass of, Period kept) {
        LocalDate ended = (LocalDate) row[3];
        LocalDate over = workingDays.plus(ended, kept);
        LocalDate held = (LocalDate) row[4];
        return new DueIdentity(new TipId((UUID) row[0]), (String) row[1], (String) row[2], of, ended, held == null || held.isBefore(over) ? over : held.plusDays(1));
    }

    private Period period(String code) { return parameters.period(code, LocalDate.now(clock)).value(); }

    private static LocalDate back(LocalDate day, Period kept) {
        return switch (kept.unit()) {
            case D, WD -> day.minusDays(kept.amount());
            case M -> day.minusMonths(kept.amount());
            case Y -> day.minusYears(kept.amount());
        };
    }
}
