package cn.gov.haixi.safety.hazard.risk;

import java.time.LocalDate;

/**
 * Which enterprises a list shows. Null means any.
 *
 * @param text a part of the name
 * @param industry the beginning of an industry's code
 * @param colour of the highest risk
 * @param without only those without any event
 * @param overdueOn only those with an event that should have been assessed again before this day, or never was
 */
public record RiskFilter(String text, String regionPath, String industry, RiskColour colour, LocalDate overdueOn, boolean without) {
    public static final RiskFilter ALL = new RiskFilter(null, null, null, null, null, false);
}
