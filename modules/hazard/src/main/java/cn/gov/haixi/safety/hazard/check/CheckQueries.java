package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.hazard.HazardId;
import cn.gov.haixi.safety.hazard.hazard.HazardState;
import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Reads inspections: an office those of its region, a department those of the enterprises that it supervises, an enterprise its own. */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CheckQueries {
    private static final String FROM = " from CheckTask t join Enterprise e on e.id.value = t.enterprise join ControlMeasure m on m.id.value = t.measure join RiskEvent v on v.id.value = m.event"
            + " join RiskUnit u on u.id.value = v.unit join RiskObject o on o.id.value = u.object where ";
    private static final String ROW = "select t.id, t.version, e.id, e.name, o.name, u.name, v.id, v.name, m.id, m.description, t.content, t.rhythm, t.inspector, t.workType, t.taskNumber, t.windowFrom, t.windowUntil, t.lastOn, t.lastStatus, t.made, t.missed, t.failed, t.endedOn";
    /** On one screen of a tablet nobody works through more. */
    private static final int OPEN = 100;

    @Inject private EntityManager em;

    /** The caller's own inspections whose window is open, what ends first first. */
    public List<CheckRow> open(@NotNull Scope scope, @NotNull LocalDateTime now) {
        Conditions asked = asked(scope, CheckFilter.ALL).and("t.windowFrom <= :now and t.windowUntil >= :now", "now", now);
        return asked.bind(em.createQuery(ROW + FROM + asked + " order by t.windowUntil, t.id", CheckRow.class)).setMaxResults(OPEN).getResultList();
    }

    /** What ends first first. */
    public Page<CheckRow> find(@NotNull Scope scope, @NotNull CheckFilter filter, @NotNull PageRange range) {
        Conditions asked = asked(scope, filter);
        var rows = asked.bind(em.createQuery(ROW + FROM + asked + " order by t.windowUntil, t.id", CheckRow.class)).setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = asked.bind(em.createQuery("select count(*) from (select 1 as one" + FROM + asked + " order by 1 limit " + Page.COUNTED_TO + ")", Long.class)).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Piece by piece behind a task, for a file. */
    public List<CheckRow> next(@NotNull Scope scope, @NotNull CheckFilter filter, CheckId after, int size) {
        Conditions asked = asked(scope, filter).and("t.id.value > :after", "after", after == null ? null : after.value());
        return asked.bind(em.createQuery(ROW + FROM + asked + " order by t.id", CheckRow.class)).setMaxResults(size).getResultList();
    }

    /** An ended one as well. @throws CheckNotFound also when it is not this caller's to see */
    public CheckRow get(@NotNull Scope scope, @NotNull CheckId id) {
        Conditions asked = seen(scope).and("t.id = :id", "id", id.value() == null ? CheckId.next() : id);
        return asked.bind(em.createQuery(ROW + FROM + asked, CheckRow.class)).getResultStream().findFirst().orElseThrow(CheckNotFound::new);
    }

    /** Of the measures of one event. */
    public List<CheckRow> ofEvent(@NotNull Scope scope, @NotNull RiskId event) {
        Conditions asked = asked(scope, CheckFilter.ALL).and("m.event = :event", "event", event.value());
        return asked.bind(em.createQuery(ROW + FROM + asked + " order by t.id", CheckRow.class)).getResultList();
    }

    /** The latest first. */
    public Page<RecordRow> records(@NotNull Scope scope, @NotNull CheckId id, @NotNull PageRange range) {
        get(scope, id);
        List<RecordRow> rows = em.createQuery("select r.windowFrom, r.checkedAt, r.status, r.by, r.words, r.hazard, h.state from CheckRecord r left join Hazard h on h.id.value = r.hazard where r.task = :task order by r.windowFrom desc",
                        Object[].class).setParameter("task", id.value()).setFirstResult(range.first()).setMaxResults(range.size()).getResultStream()
                .map(row -> new RecordRow((LocalDateTime) row[0], (LocalDateTime) row[1], (CheckStatus) row[2], (String) row[3], (String) row[4], row[5] == null ? null : new HazardId((UUID) row[5]), (HazardState) row[6])).toList();
        Long total = em.createQuery("select count(*) from (select 1 as one from CheckRecord r where r.task = :task order by 1 limit " + Page.COUNTED_TO + ")", Long.class).setParameter("task", id.value()).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    private static Conditions seen(Scope scope) {
        Conditions seen = new Conditions();
        switch (scope.reach()) {
            case REGION -> seen.in("e.regionPath", "scope", scope.regionPath());
            case ORGANISATION -> seen.and("e.supervisor.value = :own", "own", scope.organisation());
            case ENTERPRISE -> seen.and("t.enterprise = :own", "own", scope.enterprise());
        }
        return seen;
    }

    private static Conditions asked(Scope scope, CheckFilter filter) {
        Conditions asked = seen(scope).and("t.endedOn is null").in("e.regionPath", "region", filter.regionPath())
                .and("t.enterprise = :enterprise", "enterprise", filter.enterprise() == null ? null : filter.enterprise().value()).and("t.windowUntil < :lateAt", "lateAt", filter.lateAt())
                .and("t.content like :text escape '!'", "text", SearchText.of(filter.text()).map(SearchText::anywhere).orElse(null));
        return filter.failing() ? asked.and("t.failed >= 2") : asked;
    }
}
