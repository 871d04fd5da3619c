package cn.gov.haixi.safety.hazard.risk;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads risks: an office those of its region, a department those of the enterprises that it supervises, an enterprise its own. A list reads a row an
 * enterprise, a tree four statements however large it is.
 */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RiskQueries {
    static final int ON_MAP = 2_000;
    /** The organisation's code within the unified social credit code (GB 32100). */
    private static final int CODE_FROM = 8;
    private static final int CODE_TO = 17;
    static final String FROM = " from RiskStanding s join Enterprise e on e.id.value = s.enterprise where e.state <> cn.gov.haixi.safety.registry.enterprise.EnterpriseState.CLOSED and ";
    static final String EVENTS = "(s.red + s.orange + s.yellow + s.blue + s.unassessed)";
    private static final String ROW = "select e.id as id, e.name as name, e.regionPath as regionPath, e.industry as industry, e.supervisor as supervisor, s.colour as colour, s.red as red,"
            + " s.orange as orange, s.yellow as yellow, s.blue as blue, s.unassessed as unassessed, s.nextOn as nextOn";

    @Inject private EntityManager em;
    @Inject private EnterpriseQueries enterprises;
    @Inject private RiskDesk desk;
    @Inject private Caller caller;

    /** The highest risks first. */
    public Page<RiskRow> find(@NotNull Scope scope, @NotNull RiskFilter filter, @NotNull PageRange range) {
        Conditions asked = asked(scope, filter);
        var rows = asked.bind(em.createQuery(ROW + FROM + asked + " order by s.colour, e.name, s.enterprise", RiskRow.class)).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = asked.bind(em.createQuery("select count(*) from (select 1 as one" + FROM + asked + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Piece by piece behind an enterprise, for a file. */
    public List<RiskRow> next(@NotNull Scope scope, @NotNull RiskFilter filter, EnterpriseId after, int size) {
        Conditions asked = asked(scope, filter).and("s.enterprise > :after", "after", after == null ? null : after.value());
        return asked.bind(em.createQuery(ROW + FROM + asked + " order by s.enterprise", RiskRow.class)).setMaxResults(size).getResultList();
    }

    /** By region, in the order of their paths. */
    public List<RegionRisk> regions(@NotNull Scope scope) {
        Conditions asked = asked(scope, RiskFilter.ALL);
        return asked.bind(em.createQuery("select e.regionPath, count(case when " + EVENTS + " > 0 then 1 end), coalesce(sum(s.red), 0), coalesce(sum(s.orange), 0), coalesce(sum(s.yellow), 0), coalesce(sum(s.blue), 0), coalesce(sum(s.unassessed), 0)"
                + FROM + asked + " group by e.regionPath order by e.regionPath", RegionRisk.class)).getResultList();
    }

    /** Objects that have a position, the highest risks first. */
    public List<RiskSpot> spots(@NotNull Scope scope) {
        Conditions asked = asked(scope, RiskFilter.ALL);
        return asked.bind(em.createQuery("select e.id, e.name, o.name, o.position, o.colour from RiskObject o join Enterprise e on e.id.value = o.enterprise join RiskStanding s on s.enterprise = o.enterprise"
                + " where o.endedOn is null and o.position.longitude is not null and " + asked + " order by o.colour, o.id", RiskSpot.class)).setMaxResults(ON_MAP).getResultList();
    }

    /** @throws RiskNodeNotFound also when the enterprise is not this caller's to see */
    public RiskTree tree(@NotNull Scope scope, @NotNull EnterpriseId id) {
        EnterpriseRow enterprise = visible(scope, id);
        Map<UUID, List<ControlMeasure>> measures = desk.standing(ControlMeasure.class, id.value()).stream().collect(Collectors.groupingBy(ControlMeasure::event));
        Map<UUID, List<RiskEvent>> events = desk.standing(RiskEvent.class, id.value()).stream().collect(Collectors.groupingBy(RiskEvent::unit));
        Map<UUID, List<RiskUnit>> units = desk.standing(RiskUnit.class, id.value()).stream().collect(Collectors.groupingBy(RiskUnit::object));
        var objects = desk.standing(RiskObject.class, id.value()).stream().map(object -> object.row(below(units, object).map(unit -> unit.row(below(events, unit)
                .map(event -> event.row(below(measures, event).map(ControlMeasure::row).toList())).toList())).toList())).toList();
        return new RiskTree(enterprise.id(), enterprise.name(), enterprise.uscc().substring(CODE_FROM, CODE_TO), enterprise.regionPath(), objects, keeps(enterprise.id().value()));
    }

    private static <T> Stream<T> below(Map<UUID, List<T>> parts, RiskNode of) { return parts.getOrDefault(of.id().value(), List.of()).stream(); }

    /** @throws RiskNodeNotFound also when it is not this caller's to see */
    public EventCase event(@NotNull Scope scope, @NotNull RiskId id) {
        Object[] place = em.createQuery("select v, o.id, o.name, u.id, u.name from RiskEvent v join RiskUnit u on u.id.value = v.unit join RiskObject o on o.id.value = u.object where v.id = :id and v.endedOn is null", Object[].class)
                .setParameter("id", id.value() == null ? RiskId.next() : id).getResultStream().findFirst().orElseThrow(RiskNodeNotFound::new);
        RiskEvent event = (RiskEvent) place[0];
        EnterpriseRow enterprise = visible(scope, new EnterpriseId(event.enterprise()));
        var assessments = em.createQuery("select a from RiskAssessment a where a.event = :event order by a.on desc, a.id desc", RiskAssessment.class).setParameter("event", id.value())
                .getResultStream().map(RiskAssessment::row).toList();
        var measures = em.createQuery("select m from ControlMeasure m where m.event = :event and m.endedOn is null order by m.id", ControlMeasure.class).setParameter("event", id.value())
                .getResultStream().map(ControlMeasure::row).toList();
        return new EventCase(enterprise.id(), enterprise.name(), (RiskId) place[1], (String) place[2], (RiskId) place[3], (String) place[4], event.row(measures), assessments, keeps(event.enterprise()));
    }

    private boolean keeps(UUID enterprise) { return caller.may(Permission.RISK_KEEP) && enterprise.equals(caller.scope().enterprise()); }

    private EnterpriseRow visible(Scope scope, EnterpriseId id) {
        EnterpriseRow row = id.value() == null ? null : enterprises.get(id);
        if (row == null || !row.visibleTo(scope)) {
            throw new RiskNodeNotFound();
        }
        return row;
    }

    static Conditions asked(Scope scope, RiskFilter filter) {
        Conditions asked = new Conditions();
        switch (scope.reach()) {
            case REGION -> asked.in("e.regionPath", "scope", scope.regionPath());
            case ORGANISATION -> asked.in("e.regionPath", "scope", scope.regionPath()).and("e.supervisor.value = :own", "own", scope.organisation());
            case ENTERPRISE -> asked.and("s.enterprise = :own", "own", scope.enterprise());
        }
        asked.in("e.regionPath", "region", filter.regionPath()).and("s.colour = :colour", "colour", filter.colour())
                .and("e.industry like :industry", "industry", filter.industry() == null ? null : filter.industry() + "%")
                .and("(s.nextOn < :overdueOn or s.unassessed > 0)", "overdueOn", filter.overdueOn())
                .and("e.name like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
        return filter.without() ? asked.and(EVENTS + " = 0") : asked;
    }
}
