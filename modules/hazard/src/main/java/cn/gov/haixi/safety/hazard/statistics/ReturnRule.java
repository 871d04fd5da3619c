package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.calendar.WorkingDays;
import cn.gov.haixi.safety.duty.obligation.Cycle;
import cn.gov.haixi.safety.duty.obligation.Debtor;
import cn.gov.haixi.safety.duty.obligation.DebtorKind;
import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationRule;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRoll;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every enterprise of the register reports its hazards to whoever supervises it, or to the committee's office of its region (order 16, art. 14; M5.3). */
abstract class ReturnRule implements ObligationRule {
    @Inject private EnterpriseRoll roll;
    @Inject private OrganisationQueries organisations;

    @Override public final String clause() { return "M5.3"; }

    @Override public abstract Cycle cycle();

    /** The last day, as the order has it. */
    abstract LocalDate lastDay(ObligationPeriod period);

    @Override public final LocalDate dueOn(ObligationPeriod period, WorkingDays days) { return days.onOrAfter(lastDay(period)); }

    @Override public final List<Debtor> debtors(ObligationPeriod period) {
        Map<String, OrganisationId> offices = new HashMap<>();
        return roll.standing().stream().filter(entry -> !entry.since().isAfter(period.to())).map(entry -> {
            EnterpriseRow row = entry.row();
            OrganisationId desk = row.supervisor() != null ? row.supervisor() : offices.computeIfAbsent(entry.regionCode(), code -> organisations.committeeOffice(code).id());
            return new Debtor(DebtorKind.ENTERPRISE, row.id().value(), row.name(), desk, row.regionPath(), List.of(desk), entry.since(), null);
        }).toList();
    }

    @Override public final String permission() { return Permission.HAZARD_RECTIFY; }

    @Override public final String link(UUID obligation) { return "/hazard/returns"; }
}
