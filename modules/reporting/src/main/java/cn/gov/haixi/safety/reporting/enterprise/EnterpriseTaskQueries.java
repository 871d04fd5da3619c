package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.platform.Page;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what enterprises put right themselves: an enterprise its own, the offices how many and how late. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EnterpriseTaskQueries {
    private static final Set<EnterpriseTaskState> SHOWN = EnumSet.of(EnterpriseTaskState.WAITING, EnterpriseTaskState.ANSWERED);
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private EnterpriseQueries enterprises;

    record Count(UUID enterprise, String regionPath, Long received, Long waiting, Long overdue, Long answered, Long declined) {
        EnterpriseCount of(String name) { return new EnterpriseCount(enterprise, name, regionPath, received, waiting, overdue, answered, declined); }
    }

    /** What waits first, the most urgent at the top. */
    @RolesAllowed(Permission.ENTERPRISE_ANSWER)
    public Page<EnterpriseTaskRow> find(@NotNull Scope scope, @NotNull PageRange range) {
        if (scope.reach() != Scope.Reach.ENTERPRISE) {
            return new Page<>(List.of(), 0);
        }
        String from = " from EnterpriseTask t where t.enterprise = :enterprise and t.state in :shown";
        var rows = em.createQuery("select t" + from + " order by t.state desc, t.dueOn, t.id", EnterpriseTask.class).setParameter("enterprise", scope.enterprise())
                .setParameter("shown", SHOWN).setFirstResult(range.first()).setMaxResults(range.size()).getResultStream().map(EnterpriseTask::row).toList();
        var total = em.createQuery("select count(*)" + from, Long.class).setParameter("enterprise", scope.enterprise()).setParameter("shown", SHOWN).getSingleResult();
        return new Page<>(rows, total.intValue());
    }

    /** @throws EnterpriseTaskNotFound also when it is not this enterprise's, or no longer */
    @RolesAllowed(Permission.ENTERPRISE_ANSWER)
    public EnterpriseTaskRow get(@NotNull Scope scope, EnterpriseTaskId id) {
        EnterpriseTask task = id == null || id.value() == null ? null : em.find(EnterpriseTask.class, id.value());
        if (task == null || !task.shownTo(scope.enterprise())) {
            throw new EnterpriseTaskNotFound();
        }
        return task.row();
    }

    /** By enterprise, the latest first. */
    @RolesAllowed(Permission.TIP_SEE)
    public Page<EnterpriseCount> counts(@NotNull Scope scope, @NotNull PageRange range) {
        if (scope.reach() != Scope.Reach.REGION) {
            return new Page<>(List.of(), 0);
        }
        String overdue = "count(case when t.state = WAITING and t.dueOn < :today then 1 end)";
        String of = " from EnterpriseTask t where t.regionPath like :scope" + Unrecused.tip("t.tip");
        var rows = Unrecused.bind(em.createQuery("select t.enterprise, t.regionPath, count(*), count(case when t.state = WAITING then 1 end), " + overdue
                        + ", count(case when t.state = ANSWERED then 1 end), count(case when t.state = DECLINED then 1 end)" + of
                        + " group by t.enterprise, t.regionPath order by " + overdue + " desc, t.enterprise", Count.class), scope)
                .setParameter("today", LocalDate.now(clock)).setParameter("scope", scope.like())
                .setFirstResult(range.first()).setMaxResults(range.size()).getResultList();
        var total = Unrecused.bind(em.createQuery("select count(distinct t.enterprise)" + of, Long.class), scope).setParameter("scope", scope.like()).getSingleResult();
        Map<EnterpriseId, String> names = enterprises.names(rows.stream().map(row -> new EnterpriseId(row.enterprise())).toList());
        return new Page<>(rows.stream().map(row -> row.of(names.get(new EnterpriseId(row.enterprise())))).toList(), total.intValue());
    }

    /** For the page of a tip that the caller was let see. */
    @RolesAllowed(Permission.TIP_SEE)
    public Optional<EnterpriseTaskRow> ofTip(@NotNull Scope scope, @NotNull TipId tip) {
        return scope.reach() == Scope.Reach.ENTERPRISE ? Optional.empty() : task(tip).filter(task -> task.regionPath().startsWith(scope.regionPath())).map(EnterpriseTask::row);
    }

    /** What the enterprise says it did: for whoever holds the tip's receipt. */
    @PermitAll
    public Optional<String> answer(@NotNull TipId tip) {
        return task(tip).filter(task -> task.state() == EnterpriseTaskState.ANSWERED || task.state() == EnterpriseTaskState.TAKEN_OVER)
                .map(EnterpriseTask::row).map(EnterpriseTaskRow::answer);
    }

    private Optional<EnterpriseTask> task(TipId tip) {
        return em.createQuery("select t from EnterpriseTask t where t.tip = :tip", EnterpriseTask.class).setParameter("tip", tip.value()).getResultStream().findFirst();
    }
}
