package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.validation.CivilDay;
import cn.gov.haixi.safety.registry.ChangedMeanwhile;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How an enterprise keeps its risks (M5.7) and assesses them (M5.8): only its own account does. What is gone is ended, with all below it, and stays on
 * record. Whoever changes on top of an older version is told so.
 */
@Stateless
@RolesAllowed(Permission.RISK_KEEP)
public class RiskKeeping {
    @Inject private EntityManager em;
    @Inject private RiskDesk desk;
    @Inject private Assessing assessing;
    @Inject private Event<RiskPartEnded> partEnded;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public RiskId addObject(@NotNull @Valid ObjectDraft draft) { return added(new RiskObject(desk.begin(today()), draft), draft.name()); }

    public RiskId addUnit(@NotNull RiskId object, @NotNull @Valid UnitDraft draft) { return added(new RiskUnit(own(RiskObject.class, object), draft), draft.name()); }

    public RiskId addEvent(@NotNull RiskId unit, @NotNull @Valid EventDraft draft) { return added(new RiskEvent(own(RiskUnit.class, unit), draft), draft.name()); }

    public RiskId addMeasure(@NotNull RiskId event, @NotNull @Valid MeasureDraft draft) { return added(new ControlMeasure(own(RiskEvent.class, event), draft), draft.description()); }

    private RiskId added(RiskNode node, String name) {
        em.persist(node);
        desk.done(node.enterprise(), "added", node.id().value(), shortened(name));
        return node.id();
    }

    /** @param seen the version that the editor was shown */
    public void change(@NotNull RiskId id, long seen, @NotNull @Valid ObjectDraft draft) {
        RiskObject object = seen(RiskObject.class, id, seen);
        object.change(draft);
        changed(object, draft.name());
    }

    public void change(@NotNull RiskId id, long seen, @NotNull @Valid UnitDraft draft) {
        RiskUnit unit = seen(RiskUnit.class, id, seen);
        unit.change(draft);
        changed(unit, draft.name());
    }

    public void change(@NotNull RiskId id, long seen, @NotNull @Valid EventDraft draft) {
        RiskEvent event = seen(RiskEvent.class, id, seen);
        event.change(draft);
        changed(event, draft.name());
    }

    public void change(@NotNull RiskId id, long seen, @NotNull @Valid MeasureDraft draft) {
        ControlMeasure measure = seen(ControlMeasure.class, id, seen);
        measure.change(draft);
        changed(measure, draft.description());
    }

    private void changed(RiskNode node, String name) { desk.done(node.enterprise(), "changed", node.id().value(), shortened(name)); }

    /** It and all below it. */
    public void end(@NotNull RiskLevel level, @NotNull RiskId id, @NotBlank @Size(max = 300) String why) {
        Class<? extends RiskNode> type = switch (level) {
            case OBJECT -> RiskObject.class;
            case UNIT -> RiskUnit.class;
            case EVENT -> RiskEvent.class;
            case MEASURE -> ControlMeasure.class;
        };
        RiskNode node = own(type, id);
        node.end(today());
        em.flush();
        switch (level) {
            case OBJECT -> {
                endBelow("RiskUnit", "n.object = :id", id);
                endBelow("RiskEvent", "n.unit in (select u.id.value from RiskUnit u where u.object = :id)", id);
                endBelow("ControlMeasure", "n.event in (select e.id.value from RiskEvent e where e.unit in (select u.id.value from RiskUnit u where u.object = :id))", id);
            }
            case UNIT -> {
                endBelow("RiskEvent", "n.unit = :id", id);
                endBelow("ControlMeasure", "n.event in (select e.id.value from RiskEvent e where e.unit = :id)", id);
            }
            case EVENT -> endBelow("ControlMeasure", "n.event = :id", id);
            case MEASURE -> { }
        }
        partEnded.fire(new RiskPartEnded(new EnterpriseId(node.enterprise())));
        desk.done(node.enterprise(), "ended", id.value(), why.strip());
    }

    private void endBelow(String entity, String below, RiskId id) {
        em.createQuery("update " + entity + " n set n.endedOn = :today where n.endedOn is null and " + below).setParameter("today", today()).setParameter("id", id.value()).executeUpdate();
    }

    /**
     * @param inherent before any measure, else with the measures as they are; the first one counts for both
     * @param on the day of the assessment
     * @param words who took part, on what ground; may be empty
     */
    public RiskId assess(@NotNull RiskId id, boolean inherent, @NotNull Factors factors, @NotNull @CivilDay LocalDate on, @Size(max = 500) String words) {
        RiskEvent event = own(RiskEvent.class, id);
        if (on.isAfter(today()) || on.isBefore(event.assessedOn() == null ? assessing.earliest(today()) : event.assessedOn())) {
            throw new AssessmentDayRefused(on);
        }
        RiskAssessment assessment = assessing.assess(event, inherent, factors, on, caller.name(), words);
        desk.done(event.enterprise(), "assessed", id.value(), event.name() + " " + assessment.row().factors().product() + " = " + assessment.value().stripTrailingZeros().toPlainString() + " " + assessment.colour());
        return assessment.id();
    }

    /** What complete factors would give on a day. */
    public record Preview(String product, BigDecimal value, RiskColour colour) { }

    public Preview preview(@NotNull Factors factors, @NotNull @CivilDay LocalDate on) {
        return new Preview(factors.product(), factors.value().stripTrailingZeros(), Thresholds.of(assessing.bounds(factors, on).value()).colour(factors.value()));
    }

    private <T extends RiskNode> T seen(Class<T> type, RiskId id, long seen) {
        T node = own(type, id);
        ChangedMeanwhile.check(seen, node.version());
        return node;
    }

    private <T extends RiskNode> T own(Class<T> type, RiskId id) {
        UUID own = desk.begin(today());
        T node = id.value() == null ? null : em.find(type, id);
        if (node == null || !node.enterprise().equals(own) || !node.stands()) {
            throw new RiskNodeNotFound();
        }
        em.refresh(node);
        return node;
    }

    private static String shortened(String text) { return text.length() > 100 ? text.substring(0, text.offsetByCodePoints(0, 90)) + "…" : text; }

    private LocalDate today() { return LocalDate.now(clock); }
}
