package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A task as a list shows it.
 *
 * @param place object and unit
 * @param workType a code of {@link CheckKinds}
 * @param taskNumber null where there is none
 * @param endedOn null while it stands
 * @param made how often it was made; {@code missed} how often nobody did; {@code failed} how often it found a hazard
 */
public record CheckRow(CheckId id, Long version, EnterpriseId enterprise, String enterpriseName, String object, String unit, RiskId event, String eventName, RiskId measure, String measureName, String content, Rhythm rhythm,
                       String inspector, String workType, String taskNumber, LocalDateTime from, LocalDateTime until, LocalDate lastOn, CheckStatus lastStatus, Integer made, Integer missed, Integer failed, LocalDate endedOn) {
    private static final int REPEATEDLY = 2;

    public String place() { return object + " " + unit; }

    /** The window that is open or comes next, {@code 2026-11-26 08:00–18:00}. */
    public String window() { return new Window(from, until).written(); }

    /** When the window ends on its last day, {@code 18:00}. */
    public String closes() { return Window.TIME.format(until); }

    /** Whether the calendar of the next window's year has yet to be announced. */
    public boolean waits() { return new Window(from, until).unannounced(); }

    public boolean ended() { return endedOn != null; }

    public boolean openAt(LocalDateTime now) { return !from.isAfter(now) && !until.isBefore(now); }

    public boolean lateAt(LocalDateTime now) { return until.isBefore(now); }

    /** Whether its measure has failed more than once. */
    public boolean repeatedly() { return failed >= REPEATEDLY; }
}
