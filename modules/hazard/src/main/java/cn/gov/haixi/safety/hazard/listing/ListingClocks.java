package cn.gov.haixi.safety.hazard.listing;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Period;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The clocks of listed supervision (M4.5). What other places practise, until the prefecture sets its own: dated parameters, read for the day each begins. */
@ApplicationScoped
class ListingClocks {
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;

    /** The latest deadline that a listing of this day may have. */
    LocalDate latest(LocalDate listedOn) { return after(listedOn, "hazard.listing.longest"); }

    LocalDate publishBy(LocalDate day) { return after(day, "hazard.listing.publish"); }

    /** @throws ExtensionTooLate when less than the period is left before the deadline */
    void checkAskedInTime(LocalDate today, LocalDate deadline) {
        Period period = parameters.period("hazard.listing.ask", today).value();
        if (workingDays.plus(today, period).isAfter(deadline)) {
            throw new ExtensionTooLate(period.toString());
        }
    }

    LocalDate decideBy(LocalDate askedOn) { return after(askedOn, "hazard.listing.decide"); }

    LocalDate acceptBy(LocalDate submittedOn) { return after(submittedOn, "hazard.listing.accept"); }

    int bodies(LocalDate day) { return parameters.integer("hazard.listing.bodies", day).value(); }

    private LocalDate after(LocalDate from, String code) { return workingDays.plus(from, parameters.period(code, from).value()); }
}
