package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.parameter.Dated;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One assessment of an event, kept as it was made: factors, value, colour, and the version of the thresholds that gave it. */
@Entity
@Table(name = "hazard_risk_assessment")
class RiskAssessment {
    @EmbeddedId private RiskId id;
    @Column(name = "event_id", nullable = false) private UUID event;
    @Column(name = "inherent", nullable = false) private boolean inherent;
    @Embedded private Factors factors;
    @Column(name = "assessed_value", nullable = false, precision = 9, scale = 3) private BigDecimal value;
    @Enumerated(EnumType.ORDINAL) @Column(name = "colour", nullable = false) private RiskColour colour;
    @Column(name = "thresholds", nullable = false, length = 60) private String thresholds;
    @Column(name = "thresholds_version", nullable = false) private UUID thresholdsVersion;
    @Column(name = "assessed_on", nullable = false) private LocalDate on;
    @Column(name = "next_on", nullable = false) private LocalDate nextOn;
    @Column(name = "assessor", nullable = false, length = 64) private String assessor;
    @Column(name = "words", nullable = false, length = 500) private String words;

    protected RiskAssessment() { }

    /** @param inherent before any measure; else with the measures as they are */
    RiskAssessment(RiskEvent of, boolean inherent, Factors factors, Dated<String> bounds, LocalDate on, LocalDate nextOn, String assessor, String words) {
        if (!factors.complete()) {
            throw new FactorsWanted();
        }
        this.id = RiskId.next();
        this.event = of.id().value();
        this.inherent = inherent;
        this.factors = factors;
        this.value = factors.value();
        this.colour = Thresholds.of(bounds.value()).colour(value);
        this.thresholds = bounds.value();
        this.thresholdsVersion = bounds.version();
        this.on = on;
        this.nextOn = nextOn;
        this.assessor = assessor;
        this.words = words == null ? "" : words.strip();
    }

    RiskId id() { return id; }
    boolean inherent() { return inherent; }
    BigDecimal value() { return value; }
    RiskColour colour() { return colour; }
    LocalDate on() { return on; }
    LocalDate nextOn() { return nextOn; }

    AssessmentRow row() { return new AssessmentRow(id, inherent, factors, value, colour, thresholds, on, nextOn, assessor, words); }
}
