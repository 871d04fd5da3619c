package cn.gov.haixi.safety.hazard.check;

import cn.gov.haixi.safety.hazard.risk.RiskPartEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;

/** Ends inspections, by themselves or with their control measures; what nobody made until then is counted. */
@ApplicationScoped
class Ending {
    @Inject private EntityManager em;
    @Inject private Passing passing;
    @Inject private Clock clock;

    void end(CheckTask task, LocalDateTime now) {
        passing.pass(task, now);
        task.end(now.toLocalDate());
    }

    void on(@Observes RiskPartEnded ended) {
        LocalDateTime now = LocalDateTime.now(clock);
        em.createQuery("select t from CheckTask t where t.enterprise = :enterprise and t.endedOn is null"
                        + " and t.measure in (select m.id.value from ControlMeasure m where m.enterprise = :enterprise and m.endedOn is not null) order by t.id", CheckTask.class)
                .setParameter("enterprise", ended.enterprise().value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(task -> end(task, now));
    }
}
