package cn.gov.haixi.safety.duty.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** Reads the years that have been announced; from the second-level cache, so that counting days costs no statement. */
@ApplicationScoped
class CalendarYears {
    @Inject private EntityManager em;

    CalendarYear year(int number) {
        List<CalendarDay> days = em.createQuery("select d from CalendarDay d where d.year = :year", CalendarDay.class)
                .setParameter("year", number).setHint(HibernateHints.HINT_CACHEABLE, true).getResultList();
        if (days.isEmpty()) {
            throw new CalendarYearUnknown(number);
        }
        return new CalendarYear(number, of(days, CalendarDay.Kind.HOLIDAY), of(days, CalendarDay.Kind.MAKE_UP));
    }

    private static Set<LocalDate> of(List<CalendarDay> days, CalendarDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).map(CalendarDay::on).collect(Collectors.toSet());
    }
}
