package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whoever owes something under a rule.
 *
 * @param id of the post, organisation, enterprise or person
 * @param desk the organisation that sees to it; for an enterprise the one that supervises it
 * @param creditors to whom; two of them acknowledge separately
 * @param from its first day
 * @param to its last day; null while it exists
 */
public record Debtor(DebtorKind kind, UUID id, String name, OrganisationId desk, String regionPath, List<OrganisationId> creditors,
                     LocalDate from, LocalDate to) {
    public Debtor { creditors = List.copyOf(creditors); }

    boolean standsOn(LocalDate day) { return !from.isAfter(day) && (to == null || !to.isBefore(day)); }
}
