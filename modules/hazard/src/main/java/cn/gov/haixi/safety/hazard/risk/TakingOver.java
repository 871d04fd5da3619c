package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a checked sheet over into the caller's own tree. */
@ApplicationScoped
class TakingOver {
    @Inject private EntityManager em;
    @Inject private RiskDesk desk;
    @Inject private Assessing assessing;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** Everything that a sheet says, or nothing of it: parts with the same name in the same place are one. Returns how many measures it brought. */
    int all(List<RiskLine> lines) {
        LocalDate today = LocalDate.now(clock);
        UUID own = desk.begin(today);
        Map<String, RiskObject> objects = new HashMap<>();
        Map<String, RiskUnit> units = new HashMap<>();
        Map<String, RiskEvent> events = new HashMap<>();
        em.createQuery("select o from RiskObject o where o.enterprise = :own and o.endedOn is null", RiskObject.class).setParameter("own", own).getResultStream().forEach(one -> objects.put(one.name(), one));
        em.createQuery("select u from RiskUnit u where u.enterprise = :own and u.endedOn is null", RiskUnit.class).setParameter("own", own).getResultStream().forEach(one -> units.put(one.object() + one.name(), one));
        em.createQuery("select e from RiskEvent e where e.enterprise = :own and e.endedOn is null", RiskEvent.class).setParameter("own", own).getResultStream().forEach(one -> events.put(one.unit() + one.name(), one));
        for (RiskLine line : lines) {
            RiskObject object = objects.computeIfAbsent(line.object(), name -> kept(new RiskObject(own, new ObjectDraft(name, null, line.department(), line.responsible(), null, null))));
            RiskUnit unit = units.computeIfAbsent(object.id().value() + line.unit(), name -> kept(new RiskUnit(object, new UnitDraft(line.unit(), line.department(), line.responsible()))));
            RiskEvent event = events.computeIfAbsent(unit.id().value() + line.event().name(), name -> {
                RiskEvent found = kept(new RiskEvent(unit, line.event()));
                assessing.assess(found, true, line.factors(), today, caller.name(), "");
                return found;
            });
            em.persist(new ControlMeasure(event, line.measure()));
        }
        desk.done(own, "imported", own, String.valueOf(lines.size()));
        return lines.size();
    }

    private <T> T kept(T node) {
        em.persist(node);
        return node;
    }
}
