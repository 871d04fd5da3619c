package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.hazard.AssistingExpert;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** An expert of the pool who assists with a hazard. */
@ApplicationScoped
class PoolExpert implements AssistingExpert {
    @Inject private EntityManager em;

    @Override public String introduced(UUID id, EnterpriseId enterprise) {
        Expert expert = em.find(Expert.class, new ExpertId(id));
        if (expert == null || expert.row().state() != ExpertState.ACTIVE) {
            throw new ExpertNotFound();
        }
        if (enterprise != null && expert.conflicts().stream().anyMatch(one -> one.party().equals(enterprise.value()))) {
            throw new ExpertInConflict(expert.name());
        }
        return expert.name();
    }

    @Override public void checkNamed(String named, EnterpriseId enterprise) {
        if (enterprise != null) {
            em.createQuery("select e.name from Expert e join e.conflicts c where c.party = :enterprise", String.class).setParameter("enterprise", enterprise.value()).getResultStream()
                    .filter(name -> begins(named.strip(), name)).findFirst().ifPresent(name -> { throw new ExpertInConflict(name); });
        }
    }

    /** The name alone, or with title and employer behind it. */
    private static boolean begins(String named, String name) {
        return named.startsWith(name) && (named.length() == name.length() || !Character.isLetter(named.codePointAt(name.length())));
    }
}
