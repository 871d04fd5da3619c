package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.registry.Line;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** What keeps an event from happening, or its consequences small, and who sees to it. */
@Entity
@Table(name = "hazard_risk_measure")
class ControlMeasure extends RiskNode {
    @Column(name = "event_id", nullable = false) private UUID event;
    @Enumerated(EnumType.STRING) @Column(name = "data_source", nullable = false, length = 16) private MeasureSource source;
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 24) private MeasureKind kind;
    @Column(name = "detail", nullable = false, length = 60) private String detail;
    @Column(name = "description", nullable = false, length = 1000) private String description;
    @Column(name = "check_content", nullable = false, length = 1000) private String check;
    @Column(name = "responsible", nullable = false, length = 64) private String responsible;

    protected ControlMeasure() { }

    ControlMeasure(RiskEvent of, MeasureDraft draft) {
        super(of.enterprise());
        of.checkStands();
        this.event = of.id().value();
        change(draft);
    }

    final void change(MeasureDraft draft) {
        checkStands();
        source = draft.source();
        kind = draft.kind();
        detail = draft.detail() == null ? "" : Line.of(draft.detail());
        description = draft.description().strip();
        check = draft.check().strip();
        responsible = Line.of(draft.responsible());
    }

    UUID event() { return event; }

    RiskTree.MeasureRow row() { return new RiskTree.MeasureRow(id(), version(), source, kind, detail, description, check, responsible); }
}
