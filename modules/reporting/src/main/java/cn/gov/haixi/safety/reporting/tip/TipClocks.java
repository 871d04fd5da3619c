package cn.gov.haixi.safety.reporting.tip;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.platform.Period;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * The clocks of a tip (M3.5). Acceptance «in time» is the office's own parameter; verification 60 days, 30 more with the superior's approval,
 * the result to the tipster within 10 days (安监总财〔2012〕63号 arts. 10, 11). Each period is read for the day on which it begins.
 */
@ApplicationScoped
class TipClocks {
    @Inject private Parameters parameters;
    @Inject private WorkingDays workingDays;

    LocalDate acceptBy(LocalDate receivedOn) { return after(receivedOn, "reporting.tip.accept"); }

    LocalDate verifyBy(LocalDate acceptedOn) { return after(acceptedOn, "reporting.tip.verify"); }

    LocalDate tellBy(LocalDate verifiedOn) { return after(verifiedOn, "reporting.tip.result"); }

    LocalDate extended(LocalDate verifyDue) { return after(verifyDue, "reporting.tip.extension"); }

    private LocalDate after(LocalDate from, String code) {
        Period period = parameters.period(code, from).value();
        return workingDays.plus(from, period);
    }
}
