package cn.gov.haixi.safety.duty.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Shows the calendar that all clocks count by. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarQueries {
    @Inject private EntityManager em;
    @Inject private CalendarYears years;

    /** The years that have been announced, the earliest first. */
    public List<Integer> years() { return em.createQuery("select a.year from HolidayArrangement a order by a.year", Integer.class).getResultList(); }

    /** The days of a year, from memory; empty when it has not been announced. */
    public Optional<CalendarYear> year(int number) { return years.find(number); }

    /** @throws CalendarYearUnknown when it has not been announced */
    public CalendarPlan plan(int year) {
        HolidayArrangement arrangement = em.find(HolidayArrangement.class, year);
        if (arrangement == null) {
            throw new CalendarYearUnknown(year);
        }
        return new CalendarPlan(years.year(year), arrangement.source(), arrangement.takenAt());
    }
}
