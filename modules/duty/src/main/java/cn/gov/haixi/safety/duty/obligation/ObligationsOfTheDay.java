package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown;
import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.platform.demo.DemoWanted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Each day: what is owed until the end of the year is opened and follows the register, and what was not done by yesterday is missed. */
@ApplicationScoped
class ObligationsOfTheDay {
    private static final System.Logger LOG = System.getLogger(ObligationsOfTheDay.class.getName());

    @Inject private ObligationRules rules;
    @Inject private Unrolling unrolling;
    @Inject private FallingDue falling;

    void on(@Observes DayHasPassed passed) {
        unroll(new ObligationPeriod(passed.today(), LocalDate.of(passed.today().getYear(), 12, 31)));
        falling.through(passed.today());
    }

    void fill(@Observes @Priority(200) DemoWanted wanted) { unroll(ObligationPeriod.year(wanted.today().getYear())); }

    /** After the demo's modules have done some of it. */
    void end(@Observes @Priority(900) DemoWanted wanted) { falling.through(wanted.today()); }

    private void unroll(ObligationPeriod rest) {
        for (ObligationRule rule : rules.all()) {
            try {
                unrolling.unroll(rule, rest);
            } catch (CalendarYearUnknown unknown) {
                // The administrators have been asked for that year (NextYearWatch); until it is there the other rules must go on.
                LOG.log(System.Logger.Level.WARNING, "Not unrolled for want of a calendar: " + rule.code());
            }
        }
    }
}
