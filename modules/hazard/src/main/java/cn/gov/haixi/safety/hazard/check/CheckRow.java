package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A task as a list shows it.
 *
 * @param place object and unit
 * @param made how often it was made; {@code missed} how often nobody did; {@code failed} how often it found a hazard
 */
public record CheckRow(CheckId id, Long version, EnterpriseId enterprise, String enterpriseName, String object, String unit, RiskId event, String eventName, RiskId measure, String measureName, String content, Rhythm rhythm,
                       String inspector, LocalDateTime from, LocalDateTime until, LocalDate lastOn, CheckStatus lastStatus, Integer made, Integer missed, Integer failed) {
    private static final int REPEATEDLY = 2;

    public String place() { return object + " " + unit; }

    public boolean openAt(LocalDateTime now) { return !from.isAfter(now) && !until.isBefore(now); }

    public boolean lateAt(LocalDateTime now) { return until.isBefore(now); }

    /** Whether its measure has failed more than once. */
    public boolean repeatedly() { return failed >= REPEATEDLY; }
}
