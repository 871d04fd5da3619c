package cn.gov.haixi.safety.it.reporting;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Says that a day has passed, in a transaction like the real one. */
@Stateless
public class PassedDays {
    @Inject private Event<DayHasPassed> passed;

    public void say(DayHasPassed day) { passed.fire(day); }
}
