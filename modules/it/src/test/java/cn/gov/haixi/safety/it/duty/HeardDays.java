package cn.gov.haixi.safety.it.duty;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in another module who listens to passing days, and can stumble. */
@ApplicationScoped
public class HeardDays {
    private final List<LocalDate> heard = new CopyOnWriteArrayList<>();

    void on(@Observes DayHasPassed passed) { heard.add(passed.day()); }

    public List<LocalDate> heard() { return List.copyOf(heard); }

    public void forget() { heard.clear(); }
}
