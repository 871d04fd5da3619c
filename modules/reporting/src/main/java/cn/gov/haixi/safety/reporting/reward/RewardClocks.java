package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Period;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The periods of a reward: parameters with their papers, read for the day on which they begin. */
@ApplicationScoped
class RewardClocks {
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;

    /** By when the tipster should have been told that the reward is ready. */
    LocalDate notifyBy(LocalDate handledOn) { return end("reporting.reward.notify", handledOn); }

    /** The last day on which the tipster may claim. */
    LocalDate collectBy(LocalDate toldOn) { return end("reporting.reward.collect", toldOn); }

    /** From this day on, a bank account used on {@code paidOn} is no longer needed. */
    LocalDate bankDetailsUntil(LocalDate paidOn) { return end("reporting.reward.bank-details.keep", paidOn); }

    private LocalDate end(String parameter, LocalDate from) {
        Period period = parameters.period(parameter, from).value();
        return workingDays.plus(from, period);
    }
}
