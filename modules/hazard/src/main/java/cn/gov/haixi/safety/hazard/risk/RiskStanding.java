package cn.gov.haixi.safety.hazard.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How an enterprise's risks stand, counted anew in each act that changes them, so that lists over half a million events read a row an enterprise. Each
 * enterprise has one, from the night after it was entered at the latest: who keeps no risk list at all is the first to be seen.
 */
@Entity
@Table(name = "hazard_risk_standing")
class RiskStanding {
    @Id @Column(name = "enterprise_id") private UUID enterprise;
    @Enumerated(EnumType.ORDINAL) @Column(name = "colour", nullable = false) private RiskColour colour;
    @Column(name = "red", nullable = false) private int red;
    @Column(name = "orange", nullable = false) private int orange;
    @Column(name = "yellow", nullable = false) private int yellow;
    @Column(name = "blue", nullable = false) private int blue;
    @Column(name = "unassessed", nullable = false) private int unassessed;
    /** The day on which its first event was entered; while it has none, that on which the house began to wait for one. */
    @Column(name = "since_day", nullable = false) private LocalDate since;
    /** The first day on which an event is to be assessed again. */
    @Column(name = "next_on") private LocalDate nextOn;
    /** The oldest of the events' last assessments; null while one has none. */
    @Column(name = "all_assessed_on") private LocalDate allAssessedOn;
    /** The newest of them: the day on which all had been. */
    @Column(name = "last_assessed_on") private LocalDate lastAssessedOn;

    protected RiskStanding() { }

    void count(Map<RiskColour, Integer> events, LocalDate next, LocalDate oldest, LocalDate newest, LocalDate today) {
        if (red + orange + yellow + blue + unassessed == 0) {
            since = today;
        }
        red = events.getOrDefault(RiskColour.RED, 0);
        orange = events.getOrDefault(RiskColour.ORANGE, 0);
        yellow = events.getOrDefault(RiskColour.YELLOW, 0);
        blue = events.getOrDefault(RiskColour.BLUE, 0);
        unassessed = events.getOrDefault(RiskColour.UNASSESSED, 0);
        colour = RiskColour.highest(events.keySet().stream());
        nextOn = next;
        allAssessedOn = unassessed > 0 ? null : oldest;
        lastAssessedOn = newest;
    }

    LocalDate lastAssessedOn() { return lastAssessedOn; }

    /** Whether all was assessed anew in a period; in the first one, when all was assessed at all. */
    boolean reviewedSince(LocalDate from) { return allAssessedOn != null && (allAssessedOn.isAfter(from) || from.equals(since)); }
}
