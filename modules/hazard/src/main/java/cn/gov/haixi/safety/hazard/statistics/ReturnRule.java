package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.EnterpriseDebtors;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.platform.Permission;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every enterprise of the register reports its hazards to whoever supervises it, or to the committee's office of its region (order 16, art. 14; M5.3). */
abstract class ReturnRule implements ObligationRule {
    @Inject private EnterpriseDebtors debtors;

    @Override public final String clause() { return "M5.3"; }

    /** The last day, as the order has it. */
    abstract LocalDate lastDay(ObligationPeriod period);

    @Override public final LocalDate dueOn(ObligationPeriod period, WorkingDays days) { return days.onOrAfter(lastDay(period)); }

    @Override public final List<Debtor> debtors(ObligationPeriod period) { return debtors.of(entry -> entry.since().isAfter(period.to()) ? null : entry.since()); }

    @Override public final String permission() { return Permission.HAZARD_RECTIFY; }

    @Override public final String link(UUID obligation) { return "/hazard/returns"; }
}
