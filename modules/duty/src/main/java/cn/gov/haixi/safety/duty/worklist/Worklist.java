package cn.gov.haixi.safety.duty.worklist;

import cn.gov.haixi.safety.registry.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Puts work on desks and takes it off, always within the transaction of the case's own move. */
@ApplicationScoped
public class Worklist {
    @Inject private EntityManager em;
    @Inject private Clock clock;

    public void open(WorkItem item) { em.persist(new OpenItem(item, Instant.now(clock))); }

    /** Whether anything waits in this case. */
    public boolean waits(String subjectType, UUID subject) {
        return em.createQuery("select count(*) from OpenItem i where i.subjectType = :type and i.subject = :subject", Long.class)
                .setParameter("type", subjectType).setParameter("subject", subject).getSingleResult() > 0;
    }

    /** Everything that waited in this case. */
    public void done(String subjectType, UUID subject) {
        em.createQuery("delete from OpenItem i where i.subjectType = :type and i.subject = :subject")
                .setParameter("type", subjectType).setParameter("subject", subject).executeUpdate();
    }

    public void done(String kind, String subjectType, UUID subject) {
        em.createQuery("delete from OpenItem i where i.kind = :kind and i.subjectType = :type and i.subject = :subject")
                .setParameter("kind", kind).setParameter("type", subjectType).setParameter("subject", subject).executeUpdate();
    }

    /** Everything of this sort but what waits in these cases. */
    public void doneExcept(String subjectType, Collection<UUID> subjects) {
        var delete = em.createQuery("delete from OpenItem i where i.subjectType = :type" + (subjects.isEmpty() ? "" : " and i.subject not in (:subjects)")).setParameter("type", subjectType);
        (subjects.isEmpty() ? delete : delete.setParameter("subjects", subjects)).executeUpdate();
    }

    /** Keeps since when and until when: handing over does not turn back a clock. */
    public void handOver(String subjectType, UUID subject, OrganisationId to, String regionPath) {
        em.createQuery("update OpenItem i set i.desk = :desk, i.regionPath = :path where i.subjectType = :type and i.subject = :subject")
                .setParameter("desk", to.value()).setParameter("path", regionPath).setParameter("type", subjectType).setParameter("subject", subject)
                .executeUpdate();
    }

    /**
     * Nothing of this case lies on this desk, now or later, wherever it is laid.
     *
     * @param party the account of a person, or a body
     */
    public void keepFrom(UUID party, UUID subject) {
        giveBack(party, subject);
        em.persist(new KeptFrom(subject, party));
    }

    public void giveBack(UUID party, UUID subject) {
        em.createQuery("delete from KeptFrom k where k.subject = :subject and k.account = :party")
                .setParameter("subject", subject).setParameter("party", party).executeUpdate();
    }

    public void due(String subjectType, UUID subject, LocalDate due) {
        em.createQuery("update OpenItem i set i.due = :due where i.subjectType = :type and i.subject = :subject")
                .setParameter("due", due).setParameter("type", subjectType).setParameter("subject", subject).executeUpdate();
    }
}
