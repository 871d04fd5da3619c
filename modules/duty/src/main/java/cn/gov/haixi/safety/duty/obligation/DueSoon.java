package cn.gov.haixi.safety.duty.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What waits around a day, for whoever tells people of it: a bean for the house's own jobs, which asks nobody's permission. */
@ApplicationScoped
public class DueSoon {
    @Inject private EntityManager em;
    @Inject private Reminding reminding;

    /** All that waits and whose last day lies between the two. */
    public List<ObligationRow> between(LocalDate first, LocalDate last) {
        return em.createQuery("select o from Obligation o where o.state in (:waiting) and o.due between :first and :last order by o.due, o.clause, o.debtorName", Obligation.class)
                .setParameter("waiting", ObligationState.WAITING).setParameter("first", first).setParameter("last", last)
                .getResultStream().map(Obligation::row).toList();
    }

    /**
     * What some debtors owe, and what lies on a desk, in whatever state: the earliest last days first.
     *
     * @param desk null for none
     * @param most wanted at the most
     */
    public List<ObligationRow> own(Collection<UUID> debtors, UUID desk, LocalDate first, LocalDate last, int most) {
        return em.createQuery("select o from Obligation o where (o.debtor in (:debtors) or o.desk = :desk) and o.due between :first and :last order by o.due, o.clause, o.debtorName, o.id.value",
                        Obligation.class).setParameter("debtors", debtors).setParameter("desk", desk).setParameter("first", first).setParameter("last", last)
                .setMaxResults(most).getResultStream().map(Obligation::row).toList();
    }

    /** What is past its last day, counted by desk, clause and period. */
    public List<Missed> missed() {
        return em.createQuery("select o.desk, o.clause, o.from, o.to, count(*) from Obligation o where o.state = :missed group by o.desk, o.clause, o.from, o.to order by o.from, o.clause",
                        Object[].class).setParameter("missed", ObligationState.MISSED).getResultStream()
                .map(row -> new Missed((UUID) row[0], (String) row[1], new ObligationPeriod((LocalDate) row[2], (LocalDate) row[3]), ((Long) row[4]).intValue())).toList();
    }

    /** Lays on desks what falls due up to a day and lies on none. */
    public void layOut(LocalDate today, LocalDate until) { reminding.layOut(today, until); }

    /** @param desk the organisation that owes */
    public record Missed(UUID desk, String clause, ObligationPeriod period, int count) { }
}
