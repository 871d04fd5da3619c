package cn.gov.haixi.safety.reporting.enterprise;

import cn.gov.haixi.safety.duty.day.DayHasPassed;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Permission;
import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import cn.gov.haixi.safety.reporting.tip.FindingClass;
import cn.gov.haixi.safety.reporting.tip.FindingVerified;
import cn.gov.haixi.safety.reporting.tip.TipHandled;
import cn.gov.haixi.safety.reporting.tip.TipId;
import cn.gov.haixi.safety.reporting.tip.TipState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Calls the office that has the tip when an enterprise is late or declines, and takes from the enterprise what is the government's alone. */
@ApplicationScoped
class EnterpriseCalls {
    static final String LATE = "reporting.enterprise.work.overdue";
    static final String DECLINED = "reporting.enterprise.work.declined";
    private static final String TIP = "tip";
    private static final Set<TipState> RUNS = EnumSet.of(TipState.RECEIVED, TipState.ACCEPTED, TipState.VERIFYING, TipState.VERIFIED);
    private static final Set<FindingClass> GENERAL = EnumSet.of(FindingClass.HAZARD_GENERAL, FindingClass.VIOLATION_ORDINARY);
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Worklist worklist;

    void on(@Observes DayHasPassed passed) {
        em.createQuery("select t from EnterpriseTask t where t.state = :waiting and t.called = false and t.dueOn <= :day", EnterpriseTask.class)
                .setParameter("waiting", EnterpriseTaskState.WAITING).setParameter("day", passed.day()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                .forEach(task -> {
                    task.called();
                    call(task, LATE);
                });
    }

    void on(@Observes FindingVerified found) {
        if (!GENERAL.contains(found.finding())) {
            takeOver(found.tip());
        }
    }

    void on(@Observes TipHandled handled) { takeOver(handled.tip()); }

    /** Lays the tip on the desk of whichever body has it, as long as it runs; the tip's next move clears it away. */
    void call(EnterpriseTask task, String kind) {
        em.createQuery("select t.owner, t.regionPath from Tip t where t.id = :id and t.state in :runs", Object[].class).setParameter("id", task.tip())
                .setParameter("runs", RUNS).getResultStream().findFirst()
                .ifPresent(tip -> worklist.open(new WorkItem(kind, TIP, task.tip().value(), task.tipNumber(), new OrganisationId((UUID) tip[0]),
                        Permission.TIP_HANDLE, (String) tip[1], LocalDate.now(clock), "/reporting/tip?id=" + task.tip().value(), false)));
    }

    void noLonger(EnterpriseTask task) { worklist.done(LATE, TIP, task.tip().value()); }

    private void takeOver(TipId tip) {
        em.createQuery("select t from EnterpriseTask t where t.tip = :tip", EnterpriseTask.class).setParameter("tip", tip.value()).getResultList()
                .forEach(EnterpriseTask::takeOver);
    }
}
