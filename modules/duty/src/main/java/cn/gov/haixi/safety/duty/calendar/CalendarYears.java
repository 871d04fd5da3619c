package cn.gov.haixi.safety.duty.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;

/** The days of the years that have been announced; read from the second-level cache, so that counting days costs no statement. */
@ApplicationScoped
class CalendarYears {
    @Inject private EntityManager em;

    CalendarYear year(int number) { return find(number).orElseThrow(() -> new CalendarYearUnknown(number)); }

    Optional<CalendarYear> find(int number) {
        List<CalendarDay> days = days(number);
        return days.isEmpty() ? Optional.empty()
                : Optional.of(new CalendarYear(number, of(days, CalendarDay.Kind.HOLIDAY), of(days, CalendarDay.Kind.MAKE_UP)));
    }

    void replace(CalendarYear year) {
        days(year.number()).forEach(em::remove);
        em.flush();
        year.holidays().forEach(day -> em.persist(new CalendarDay(day, CalendarDay.Kind.HOLIDAY)));
        year.makeUpDays().forEach(day -> em.persist(new CalendarDay(day, CalendarDay.Kind.MAKE_UP)));
        em.flush();
    }

    private List<CalendarDay> days(int year) {
        return em.createQuery("select d from CalendarDay d where d.year = :year", CalendarDay.class)
                .setParameter("year", year).setHint(HibernateHints.HINT_CACHEABLE, true).getResultList();
    }

    private static Set<LocalDate> of(List<CalendarDay> days, CalendarDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).map(CalendarDay::on).collect(Collectors.toSet());
    }
}
