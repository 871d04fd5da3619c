package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who owes what to whom by when, such as «each region's vice-head in charge, a report to his Party committee and government, every half-year»
 * (M1.4). A module states a rule as one CDI bean; nothing else in the house need know of it. What was done is told by
 * {@link Fulfilments#done}.
 */
public interface ObligationRule {
    /** Stands in every obligation and never changes, such as {@code accountability.report.regional-vice-head}; also the key of its name. */
    String code();

    /** Such as {@code M1.4}. */
    String clause();

    Cycle cycle();

    /** Everything that owed it on at least one day of the period, by the register as it is known today. Former debtors have their last day. */
    List<Debtor> debtors(ObligationPeriod period);

    /**
     * The last day to do it: that of the period, or where that is no working day the first one after it, as Civil Code art. 203 has it.
     *
     * @throws cn.gov.haixi.safety.duty.calendar.CalendarYearUnknown when the calendar of that day has not been announced
     */
    default LocalDate dueOn(ObligationPeriod period, WorkingDays days) { return days.onOrAfter(period.to()); }

    /** How many facts fulfil it. */
    default int needed() { return 1; }

    /** The permission that a person at the desk needs to do it. */
    String permission();

    /** Where it is done, within the intranet application. */
    String link(UUID obligation);
}
