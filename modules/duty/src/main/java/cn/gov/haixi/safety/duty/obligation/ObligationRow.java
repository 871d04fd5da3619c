package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An obligation in a list.
 *
 * @param rule key of the rule's name
 * @param needed how many facts fulfil it
 * @param holderName who held the post when it fell due; null before that, or where nobody did
 */
public record ObligationRow(ObligationId id, String rule, String clause, DebtorKind debtorKind, UUID debtor, String debtorName, OrganisationId desk, String regionPath,
                            ObligationPeriod period, LocalDate due, int needed, ObligationState state, String holderName) {
    public boolean overdueOn(LocalDate today) { return state.waits() && due.isBefore(today); }
}
