package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a checked sheet over into the caller's own tree. */
@ApplicationScoped
class TakingOver {
    @Inject private EntityManager em;
    @Inject private RiskDesk desk;
    @Inject private Assessing assessing;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Everything that a sheet says, or nothing of it: parts with the same name in the same place, and measures with the same words, are one and stay as they are. */
    ImportedRisks all(List<RiskLine> lines, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        UUID own = desk.begin(today);
        Map<String, RiskObject> objects = standing(RiskObject.class, own, RiskObject::name);
        Map<String, RiskUnit> units = standing(RiskUnit.class, own, unit -> unit.object() + unit.name());
        Map<String, RiskEvent> events = standing(RiskEvent.class, own, event -> event.unit() + event.name());
        Map<String, ControlMeasure> measures = standing(ControlMeasure.class, own, measure -> measure.event() + measure.row().description());
        Map<UUID, Factors> inherent = inherent(own);
        List<RefusedRiskLine> refused = contradictions(lines, locale);
        lines.forEach(line -> known(line, objects, units, events).map(event -> inherent.get(event.id().value())).filter(factors -> !factors.equals(line.factors()))
                .ifPresent(factors -> refused.add(refusal(line, locale, "hazard.risk.sheet-assessed", factors.method() + " " + factors.product()))));
        if (!refused.isEmpty()) {
            return ImportedRisks.none(refused);
        }
        int added = 0;
        for (RiskLine line : lines) {
            RiskObject object = objects.computeIfAbsent(line.object(), name -> kept(new RiskObject(own, new ObjectDraft(name, null, line.department(), line.responsible(), null, null))));
            RiskUnit unit = units.computeIfAbsent(object.id().value() + line.unit(), name -> kept(new RiskUnit(object, new UnitDraft(line.unit(), line.department(), line.responsible()))));
            RiskEvent event = events.computeIfAbsent(unit.id().value() + line.event().name(), name -> kept(new RiskEvent(unit, line.event())));
            if (inherent.putIfAbsent(event.id().value(), line.factors()) == null) {
                assessing.assess(event, true, line.factors(), today, caller.name(), "");
            }
            String measure = event.id().value() + line.measure().description();
            if (!measures.containsKey(measure)) {
                measures.put(measure, kept(new ControlMeasure(event, line.measure())));
                added++;
            }
        }
        desk.done(own, "imported", own, String.valueOf(added));
        return new ImportedRisks(added, lines.size() - added, List.of());
    }

    /** Lines that say of one event or unit what an earlier line says otherwise. */
    private static List<RefusedRiskLine> contradictions(List<RiskLine> lines, Locale locale) {
        Map<String, RiskLine> events = new HashMap<>();
        Map<String, RiskLine> units = new HashMap<>();
        List<RefusedRiskLine> refused = new ArrayList<>();
        for (RiskLine line : lines) {
            RiskLine event = events.putIfAbsent(line.eventKey(), line);
            RiskLine unit = units.putIfAbsent(line.unitKey(), line);
            if (event != null && !(event.event().equals(line.event()) && event.factors().equals(line.factors()))) {
                refused.add(refusal(line, locale, "hazard.risk.sheet-contradicts-event", event.number()));
            } else if (unit != null && !(unit.department().equals(line.department()) && unit.responsible().equals(line.responsible()))) {
                refused.add(refusal(line, locale, "hazard.risk.sheet-contradicts-unit", unit.number()));
            }
        }
        return refused;
    }

    private static RefusedRiskLine refusal(RiskLine line, Locale locale, String key, Object detail) { return new RefusedRiskLine(line.number(), line.event().name(), Messages.text(locale, key, detail)); }

    private static Optional<RiskEvent> known(RiskLine line, Map<String, RiskObject> objects, Map<String, RiskUnit> units, Map<String, RiskEvent> events) {
        return Optional.ofNullable(objects.get(line.object())).map(object -> units.get(object.id().value() + line.unit())).map(unit -> events.get(unit.id().value() + line.event().name()));
    }

    private <T extends RiskNode> Map<String, T> standing(Class<T> type, UUID own, Function<T, String> key) {
        return desk.standing(type, own).stream().collect(Collectors.toMap(key, Function.identity(), (first, later) -> first));
    }

    /** What each event was assessed by before any measure, the last time. */
    private Map<UUID, Factors> inherent(UUID own) {
        Map<UUID, Factors> factors = new HashMap<>();
        em.createQuery("select a.event, a.factors from RiskAssessment a where a.inherent and a.event in (select e.id.value from RiskEvent e where e.enterprise = :own and e.endedOn is null) order by a.on, a.id", Object[].class)
                .setParameter("own", own).getResultStream().forEach(row -> factors.put((UUID) row[0], (Factors) row[1]));
        return factors;
    }

    private <T> T kept(T node) {
        em.persist(node);
        return node;
    }
}
