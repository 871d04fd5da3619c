package cn.gov.haixi.safety.hazard.statistics;

import cn.gov.haixi.safety.duty.obligation.ObligationPeriod;
import cn.gov.haixi.safety.duty.obligation.ObligationState;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an enterprise owes or has handed in for a period.
 *
 * @param obligation key of the row
 * @param id null while nothing has been written, as are the state and the figures
 */
public record ReturnRow(UUID obligation, EnterpriseId enterprise, String enterpriseName, String regionPath, ObligationPeriod period, LocalDate due, ObligationState standing, ReturnId id, ReturnState state,
                        ReturnFigures figures, LocalDate submittedOn) {
    public boolean submitted() { return state == ReturnState.SUBMITTED; }

    /** Figures count only when it has been handed in. */
    public ReturnFigures reported() { return submitted() ? figures : null; }

    public boolean lateOn(LocalDate today) { return !submitted() && standing.waits() && due.isBefore(today); }

    public boolean overOn(LocalDate today) { return period.to().isBefore(today); }
}
