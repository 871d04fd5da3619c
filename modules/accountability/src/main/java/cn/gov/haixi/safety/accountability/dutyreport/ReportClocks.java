package cn.gov.haixi.safety.accountability.dutyreport;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.registry.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How long after its last day a report is still taken, and how long one that was sent back counts as having come when it first did: dated parameters. */
@ApplicationScoped
class ReportClocks {
    @Inject private Parameters parameters;
    @Inject private WorkingDays days;

    /** @return the last day on which it is taken, however late */
    LocalDate closes(LocalDate due) { return days.plus(due, parameters.period("accountability.report.closing", due).value()); }

    LocalDate resubmitBy(LocalDate returned) { return days.plus(returned, parameters.period("accountability.report.resubmit", returned).value()); }

    ScoreScale scale(LocalDate due) {
        return new ScoreScale(parameters.integer(ScoreScale.FULL, due).value(), parameters.integer(ScoreScale.COMMENT_BELOW, due).value());
    }

    String outline(LocalDate due) { return parameters.text(Outline.PARAMETER, due).value(); }
}
