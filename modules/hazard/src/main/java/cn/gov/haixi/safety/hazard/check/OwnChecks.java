package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.risk.RiskId;
import cn.gov.haixi.safety.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Finds the caller's own tasks, one at a time. */
@ApplicationScoped
class OwnChecks {
    static final String SUBJECT = "check";

    @Inject private EntityManager em;
    @Inject private Caller caller;

    UUID enterprise() {
        if (caller.scope().enterprise() == null) {
            throw new CheckNotFound();
        }
        return caller.scope().enterprise();
    }

    /** @return its id */
    UUID measure(RiskId id) {
        return em.createQuery("select m.id.value from ControlMeasure m where m.id = :id and m.enterprise = :own and m.endedOn is null", UUID.class).setParameter("id", id).setParameter("own", enterprise())
                .getResultStream().findFirst().orElseThrow(CheckNotFound::new);
    }

    CheckTask locked(CheckId id) {
        CheckTask task = id.value() == null ? null : em.find(CheckTask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null || !task.enterprise().equals(enterprise())) {
            throw new CheckNotFound();
        }
        em.refresh(task);
        task.checkStands();
        return task;
    }
}
