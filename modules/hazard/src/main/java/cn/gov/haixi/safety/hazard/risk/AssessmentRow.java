package cn.gov.haixi.safety.hazard.risk;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param thresholds from which values on it is red, orange and yellow, as they were in force that day */
public record AssessmentRow(RiskId id, boolean inherent, Factors factors, BigDecimal value, RiskColour colour, String thresholds, LocalDate on, LocalDate nextOn, String assessor, String words) { }
