package cn.gov.haixi.safety.reporting.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Finds the version of the scale that counts for a day. */
@ApplicationScoped
class ScalesInForce {
    @Inject private EntityManager em;

    /** @throws NoScaleInForce for a day before the first version */
    Scale on(LocalDate day) {
        return em.createQuery("select s from Scale s left join fetch s.rules where s.state = :force and s.validFrom ="
                        + " (select max(t.validFrom) from Scale t where t.state = :force and t.validFrom <= :day)", Scale.class)
                .setParameter("force", ScaleState.IN_FORCE).setParameter("day", day)
                .getResultList().stream().findFirst().orElseThrow(() -> new NoScaleInForce(day));
    }
}
