package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseRoll;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Enterprises that owe something: to whoever supervises them, or else to the committee's office of their region. For whatever rule binds enterprises. */
@ApplicationScoped
public class EnterpriseDebtors {
    @Inject private EnterpriseRoll roll;
    @Inject private OrganisationQueries organisations;

    /** @param since the day from which one owes; null for one that does not */
    public List<Debtor> of(Function<EnterpriseRoll.Entry, LocalDate> since) {
        Map<String, OrganisationId> offices = new HashMap<>();
        return roll.standing().stream().filter(entry -> since.apply(entry) != null).map(entry -> {
            EnterpriseRow row = entry.row();
            OrganisationId desk = row.supervisor() != null ? row.supervisor() : offices.computeIfAbsent(entry.regionCode(), code -> organisations.committeeOffice(code).id());
            return new Debtor(DebtorKind.ENTERPRISE, row.id().value(), row.name(), desk, row.regionPath(), List.of(desk), since.apply(entry), null);
        }).toList();
    }
}
