package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A part of an object in which the same may happen everywhere. */
@Entity
@Table(name = "hazard_risk_unit")
class RiskUnit extends RiskNode {
    @Column(name = "object_id", nullable = false) private UUID object;
    @Column(name = "name", nullable = false, length = 120) private String name;
    @Column(name = "department", nullable = false, length = 120) private String department;
    @Column(name = "responsible", nullable = false, length = 64) private String responsible;

    protected RiskUnit() { }

    RiskUnit(RiskObject of, UnitDraft draft) {
        super(of.enterprise());
        of.checkStands();
        this.object = of.id().value();
        change(draft);
    }

    final void change(UnitDraft draft) {
        checkStands();
        name = Line.of(draft.name());
        department = Line.of(draft.department());
        responsible = Line.of(draft.responsible());
    }

    UUID object() { return object; }

    String name() { return name; }

    RiskTree.UnitRow row(List<RiskTree.EventRow> events) {
        return new RiskTree.UnitRow(id(), version(), name, department, responsible, RiskColour.highest(events.stream().map(RiskTree.EventRow::colour)), events);
    }
}
