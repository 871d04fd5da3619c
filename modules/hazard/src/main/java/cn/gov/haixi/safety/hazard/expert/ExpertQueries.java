package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.trail.CaseTrail;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Conditions;
import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the pool of experts. It is the prefecture's (M5.2): every government and department sees all of it, telephone numbers masked; an enterprise
 * sees none, so that nobody knows who may come.
 */
@Stateless
@RolesAllowed(Permission.HAZARD_SEE)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ExpertQueries {
    private static final int SUGGESTED = 10;

    @Inject private EntityManager em;
    @Inject private EnterpriseQueries enterprises;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private CaseTrail trail;
    @Inject private CertificateWarning warning;

    public Page<ExpertRow> find(@NotNull Scope scope, @NotNull ExpertFilter filter, @NotNull ExpertFilter.Sort sort, @NotNull PageRange range) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            return new Page<>(List.of(), 0);
        }
        String order = switch (sort) {
            case NAME -> range.order("e.name", "e.id.value");
            case REGION -> range.order("e.regionPath", "e.name", "e.id.value");
        };
        List<ExpertRow> rows = bind(em.createQuery("select e" + where(filter) + order, Expert.class), filter)
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList().stream().map(Expert::row).toList();
        if (rows.size() < range.size() && (range.first() == 0 || !rows.isEmpty())) {
            return new Page<>(rows, range.first() + rows.size());
        }
        Long total = bind(em.createQuery("select count(*) from (select e.id.value as id" + where(filter) + " order by e.id.value limit " + Page.COUNTED_TO + ")", Long.class), filter)
                .getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** Those in the pool who may assist with what concerns an enterprise: a part of the name, and no conflict with it. @param enterprise null for none of the register */
    public List<ExpertRow> assisting(@NotNull Scope scope, @NotNull String part, EnterpriseId enterprise) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        Conditions asked = new Conditions().and("e.state = :active", "active", ExpertState.ACTIVE).and("e.name like :part escape '!'", "part", SearchText.of(part).map(SearchText::anywhere).orElse(null))
                .and("not exists (select 1 from Expert x join x.conflicts c where x = e and c.party = :enterprise)", "enterprise", enterprise == null ? null : enterprise.value())
                .and("exists (select 1 from Expert x join x.certificates c where x = e and (c.until is null or c.until >= :today))", "today", LocalDate.now(clock))
                .and("e.employer <> :employer", "employer", enterprise == null ? null : enterprises.get(enterprise).name());
        return asked.bind(em.createQuery("select e from Expert e where " + asked + " order by e.name, e.id.value", Expert.class)).setMaxResults(SUGGESTED).getResultList().stream().map(Expert::row).toList();
    }

    /** Everything, piece by piece, for a file. @param after the last of the piece before; null for the first */
    public List<ExpertRow> next(@NotNull Scope scope, @NotNull ExpertFilter filter, ExpertId after, int size) {
        if (scope.reach() == Scope.Reach.ENTERPRISE) {
            return List.of();
        }
        TypedQuery<Expert> query = bind(em.createQuery("select e" + where(filter) + (after == null ? "" : " and e.id.value > :after") + " order by e.id.value", Expert.class), filter);
        if (after != null) {
            query.setParameter("after", after.value());
        }
        return query.setMaxResults(size).getResultList().stream().map(Expert::row).toList();
    }

    /** @throws ExpertNotFound also for an enterprise */
    public ExpertCase get(@NotNull Scope scope, @NotNull ExpertId id) {
        Expert expert = id.value() == null || scope.reach() == Scope.Reach.ENTERPRISE ? null
                : em.createQuery("select e from Expert e left join fetch e.fields left join fetch e.certificates left join fetch e.conflicts left join fetch e.absences where e.id = :id", Expert.class)
                        .setParameter("id", id).getResultStream().findFirst().orElse(null);
        if (expert == null) {
            throw new ExpertNotFound();
        }
        return new ExpertCase(expert.row(), expert.version(), expert.certificates(), expert.conflicts(), expert.absences(), tasks(scope, id),
                trail.of(Experts.SUBJECT, id.value()), keeps(caller, expert.regionPath()));
    }

    /** The latest first; only those that the caller may look at. */
    private List<TaskRow> tasks(Scope scope, ExpertId id) {
        return DrawQueries.bind(em.createQuery("select new cn.gov.haixi.safety.hazard.expert.TaskRow(d.id, d.number, d.purpose, d.from, d.to, n.state, n.grade, n.words)"
                        + " from Drawn n join n.draw d where n.expert = :expert and " + DrawQueries.VISIBLE + " order by d.from desc, d.id.value desc", TaskRow.class), scope)
                .setParameter("expert", id).setMaxResults(PageRange.MOST).getResultList();
    }

    static boolean keeps(Caller caller, String regionPath) {
        return caller.may(Permission.EXPERT_KEEP) && caller.scope().reach() == Scope.Reach.REGION && caller.scope().includes(regionPath);
    }

    private static String where(ExpertFilter filter) {
        return " from Expert e where 1 = 1" + (SearchText.of(filter.text()).isEmpty() ? "" : " and (e.name like :text escape '!' or e.employer like :text escape '!')")
                + (filter.field() == null ? "" : " and :field member of e.fields") + (filter.regionPath() == null ? "" : " and e.regionPath like :region")
                + (filter.state() == null ? "" : " and e.state = :state")
                + (filter.expiring() ? " and not exists (select 1 from Expert x join x.certificates c where x = e and (c.until is null or c.until > :limit))" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, ExpertFilter filter) {
        SearchText.of(filter.text()).ifPresent(text -> query.setParameter("text", text.anywhere()));
        if (filter.field() != null) {
            query.setParameter("field", filter.field());
        }
        if (filter.regionPath() != null) {
            query.setParameter("region", filter.regionPath() + "%");
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.expiring()) {
            query.setParameter("limit", warning.from(LocalDate.now(clock)));
        }
        return query;
    }
}
