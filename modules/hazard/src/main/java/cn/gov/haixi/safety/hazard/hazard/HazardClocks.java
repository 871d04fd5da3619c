package cn.gov.haixi.safety.hazard.hazard;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Period;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The clocks of a hazard. No law sets them for all places, so each is a dated parameter, read for the day on which it begins. */
@ApplicationScoped
class HazardClocks {
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;

    LocalDate confirmBy(LocalDate reportedOn) { return after(reportedOn, "hazard.hazard.confirm"); }

    LocalDate acceptBy(LocalDate submittedOn) { return after(submittedOn, "hazard.hazard.accept"); }

    /** The review on site before use begins again (16号令 art. 23). */
    LocalDate reviewBy(LocalDate askedOn) { return after(askedOn, "hazard.hazard.resumption"); }

    /** @throws DeadlineTooFar for a deadline that only a mistyped year can mean */
    void checkDeadline(LocalDate deadline, LocalDate today) {
        LocalDate latest = after(today, "hazard.hazard.longest");
        if (deadline.isAfter(latest)) {
            throw new DeadlineTooFar(latest);
        }
    }

    /** The first day of the time in which the same kind of thing counts as repeated. */
    LocalDate repeatsSince(LocalDate foundOn) {
        Period period = parameters.period("hazard.hazard.repeat", foundOn).value();
        return switch (period.unit()) {
            case M -> foundOn.minusMonths(period.amount());
            case Y -> foundOn.minusYears(period.amount());
            case D, WD -> foundOn.minusDays(period.amount());
        };
    }

    private LocalDate after(LocalDate from, String code) { return workingDays.plus(from, parameters.period(code, from).value()); }
}
