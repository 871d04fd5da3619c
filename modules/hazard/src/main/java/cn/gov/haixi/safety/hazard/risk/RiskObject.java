package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.Line;
import cn.gov.haixi.safety.platform.Position;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A risk-analysis object of an enterprise: the root of a tree (M5.7). */
@Entity
@Table(name = "hazard_risk_object")
class RiskObject extends RiskNode {
    @Column(name = "name", nullable = false, length = 120) private String name;
    @Column(name = "code", length = 32) private String code;
    @Column(name = "department", nullable = false, length = 120) private String department;
    @Column(name = "responsible", nullable = false, length = 64) private String responsible;
    @Column(name = "source_level") private Integer sourceLevel;
    @Embedded private Position position;
    /** Of its highest event, counted anew in each act, so that the map need read no events. */
    @Enumerated(EnumType.ORDINAL) @Column(name = "colour", nullable = false) private RiskColour colour = RiskColour.UNASSESSED;

    protected RiskObject() { }

    RiskObject(UUID enterprise, ObjectDraft draft) {
        super(enterprise);
        change(draft);
    }

    final void change(ObjectDraft draft) {
        checkStands();
        name = Line.of(draft.name());
        code = draft.code() == null || draft.code().isBlank() ? null : Line.of(draft.code());
        department = Line.of(draft.department());
        responsible = Line.of(draft.responsible());
        sourceLevel = draft.sourceLevel();
        position = draft.position();
    }

    void colour(RiskColour highest) { colour = highest; }

    String name() { return name; }

    RiskTree.ObjectRow row(List<RiskTree.UnitRow> units) {
        return new RiskTree.ObjectRow(id(), version(), name, code, department, responsible, sourceLevel, position, RiskColour.highest(units.stream().map(RiskTree.UnitRow::colour)), units);
    }
}
