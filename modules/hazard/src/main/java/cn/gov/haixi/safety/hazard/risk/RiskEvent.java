package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What may go wrong in a unit, with the risk as it is before any measure (inherent), and as it was assessed last. Only an assessment sets the colours, and
 * only the first or one with the measures as they are the day of the next (M5.8).
 */
@Entity
@Table(name = "hazard_risk_event")
class RiskEvent extends RiskNode {
    @Column(name = "unit_id", nullable = false) private UUID unit;
    @Column(name = "name", nullable = false, length = 200) private String name;
    @Column(name = "consequence", nullable = false, length = 500) private String consequence;
    @Column(name = "emergency", nullable = false, length = 1000) private String emergency;
    @Enumerated(EnumType.ORDINAL) @Column(name = "colour", nullable = false) private RiskColour colour;
    @Enumerated(EnumType.ORDINAL) @Column(name = "inherent_colour", nullable = false) private RiskColour inherent;
    @Column(name = "assessed_value", precision = 9, scale = 3) private BigDecimal value;
    @Column(name = "assessed_on") private LocalDate assessedOn;
    @Column(name = "next_on") private LocalDate nextOn;

    protected RiskEvent() { }

    RiskEvent(RiskUnit of, EventDraft draft) {
        super(of.enterprise());
        of.checkStands();
        this.unit = of.id().value();
        this.colour = RiskColour.UNASSESSED;
        this.inherent = RiskColour.UNASSESSED;
        change(draft);
    }

    final void change(EventDraft draft) {
        checkStands();
        name = Line.of(draft.name());
        consequence = draft.consequence().strip();
        emergency = draft.emergency().strip();
    }

    void follow(RiskAssessment assessment) {
        checkStands();
        if (assessment.inherent()) {
            inherent = assessment.colour();
        }
        if (!assessment.inherent() || colour == RiskColour.UNASSESSED) {
            colour = assessment.colour();
            value = assessment.value();
            assessedOn = assessment.on();
            nextOn = assessment.nextOn();
        }
    }

    UUID unit() { return unit; }
    String name() { return name; }
    LocalDate assessedOn() { return assessedOn; }

    RiskTree.EventRow row(List<RiskTree.MeasureRow> measures) {
        return new RiskTree.EventRow(id(), version(), name, consequence, emergency, colour, inherent, value, assessedOn, nextOn, measures);
    }
}
