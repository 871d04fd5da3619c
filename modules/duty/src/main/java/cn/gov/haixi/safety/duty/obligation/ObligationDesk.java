package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Writes an obligation's new steps down and clears the desk of what nobody has to do any more. */
@ApplicationScoped
class ObligationDesk {
    static final String SUBJECT = "obligation";

    @Inject private EntityManager em;
    @Inject private Worklist worklist;
    @Inject private AuditTrail audit;

    void moved(Obligation obligation) {
        obligation.takeSteps().forEach(em::persist);
        if (!obligation.state().waits()) {
            worklist.done(SUBJECT, obligation.id().value());
        }
    }

    /** @param act last part of the audit key */
    void audited(Obligation obligation, String act, String detail) {
        moved(obligation);
        audit.append("duty.obligation.audit." + act, SUBJECT, obligation.id().value(), obligation.clause() + " " + obligation.row().debtorName() + " " + detail);
    }
}
