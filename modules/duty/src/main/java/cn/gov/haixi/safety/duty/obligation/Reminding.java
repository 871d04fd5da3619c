package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.duty.worklist.Desk;
import cn.gov.haixi.safety.duty.worklist.WorkItem;
import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts what is owed on the desks of those who owe it: in the last month by itself, sooner or once more when a creditor presses. */
@ApplicationScoped
public class Reminding {
    static final String WORK = "duty.obligation.work.owes";

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private Worklist worklist;
    @Inject private ObligationRules rules;

    /**
     * Reminds all who owe this to a body and have not done it; nobody twice on one day.
     *
     * @return how many were reminded now
     */
    public int remind(UUID creditor, String clause, ObligationPeriod period) {
        LocalDate today = LocalDate.now(clock);
        List<Obligation> waiting = em.createQuery("select distinct o from Obligation o join o.creditors k where k = :creditor and o.clause = :clause and o.from = :from and o.to = :to"
                        + " and o.state in (:waiting)", Obligation.class)
                .setParameter("creditor", creditor).setParameter("clause", clause).setParameter("from", period.from()).setParameter("to", period.to())
                .setParameter("waiting", ObligationState.WAITING).getResultList();
        int reminded = 0;
        for (Obligation one : waiting) {
            if (one.remind(caller.actor(), today, Instant.now(clock))) {
                one.takeSteps().forEach(em::persist);
                worklist.done(WORK, ObligationDesk.SUBJECT, one.id().value());
                lay(one, true);
                reminded++;
            }
        }
        return reminded;
    }

    /** Lays on desks what falls due up to a day and lies on none; on an enterprise's also what fell due within a year before it was opened: its periods begin with what it did, not with a calendar. */
    void layOut(LocalDate today, LocalDate until) {
        em.createQuery("select o from Obligation o where o.state in (:waiting) and o.due <= :until and (o.due >= :today or o.debtorKind = :enterprise and o.due >= :lastYear) and o.from <= :today"
                        + " and not exists (select 1 from OpenItem i where i.subject = o.id.value and i.subjectType = :type)", Obligation.class)
                .setParameter("waiting", ObligationState.WAITING).setParameter("today", today).setParameter("until", until).setParameter("enterprise", DebtorKind.ENTERPRISE).setParameter("lastYear", today.minusYears(1))
                .setParameter("type", ObligationDesk.SUBJECT).getResultList().forEach(one -> lay(one, false));
    }

    private void lay(Obligation one, boolean urgent) {
        ObligationRow row = one.row();
        rules.find(one.rule()).ifPresent(rule -> worklist.open(new WorkItem(WORK, ObligationDesk.SUBJECT, one.id().value(), one.clause() + " " + row.debtorName(),
                desk(row), rule.permission(), one.regionPath(), one.due(), rule.link(one.id().value()), urgent)));
    }

    /** An enterprise does itself what it owes; whoever supervises it has it in his lists. */
    private static Desk desk(ObligationRow row) { return row.debtorKind() == DebtorKind.ENTERPRISE ? Desk.of(new EnterpriseId(row.debtor())) : Desk.of(row.desk()); }
}
