package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import java.time.LocalDate;

/** An enterprise with the counts of its events by colour. @param nextOn the first day on which one is to be assessed again; null where none was assessed */
public record RiskRow(EnterpriseId id, String name, String regionPath, String industry, OrganisationId supervisor, RiskColour colour, Integer red, Integer orange, Integer yellow, Integer blue,
                      Integer unassessed, LocalDate nextOn) {
    /** Whether it keeps no risk list at all. */
    public boolean none() { return red + orange + yellow + blue + unassessed == 0; }

    public boolean overdueOn(LocalDate today) { return unassessed > 0 || nextOn != null && nextOn.isBefore(today); }
}
