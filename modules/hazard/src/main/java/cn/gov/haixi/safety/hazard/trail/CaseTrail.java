package cn.gov.haixi.safety.hazard.trail;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes each move into the case's own history and into the audit trail, in the transaction of the move. */
@ApplicationScoped
public class CaseTrail {
    private static final int MOST = 200;
    private static final int LONGEST = 1000;

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private AuditTrail audit;

    /** @param words what a reader of the history needs beside the move; cut after 1000 characters */
    public void note(String subjectType, UUID subject, CaseMove move, String words) {
        String kept = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        em.persist(new CaseStep(subjectType, subject, move, kept, caller.actor(), clock.instant()));
        audit.append(Messages.key(move), subjectType, subject, kept);
    }

    /** Of a case that its feature has let the caller see; the oldest first. */
    public List<CaseStepRow> of(String subjectType, UUID subject) {
        return em.createQuery("select s from CaseStep s where s.subjectType = :type and s.subject = :subject order by s.at, s.id", CaseStep.class)
                .setParameter("type", subjectType).setParameter("subject", subject).setMaxResults(MOST).getResultStream().map(CaseStep::row).toList();
    }
}
