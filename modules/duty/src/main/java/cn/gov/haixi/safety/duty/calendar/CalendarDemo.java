package cn.gov.haixi.safety.duty.calendar;

import cn.gov.haixi.safety.platform.demo.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The present and the next year of a demo where nobody has announced them: only the days that the law fixes are free. Without them nothing that is
 * due after the turn of the year could be tried in December. The real notice, once imported, takes their place.
 */
@ApplicationScoped
class CalendarDemo {
    private static final String SOURCE = "示例日历：仅含法定的公历节日，不含农历节日和调休，以国务院办公厅通知为准";

    @Inject private EntityManager em;
    @Inject private CalendarYears years;
    @Inject private Clock clock;

    void fill(@Observes @Priority(90) DemoWanted wanted) {
        int present = wanted.today().getYear();
        IntStream.rangeClosed(present, present + 1).filter(year -> years.find(year).isEmpty()).forEach(year -> {
            em.persist(new HolidayArrangement(year, SOURCE, clock.instant()));
            em.flush();
            years.replace(new CalendarYear(year, HolidayArrangements.STATUTORY.stream().map(day -> day.atYear(year)).collect(Collectors.toSet()), Set.of()));
        });
    }
}
