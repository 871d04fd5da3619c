package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.hazard.AssistingExpert;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.UUID;

/** An expert of the pool who assists with a hazard. */
@ApplicationScoped
class PoolExpert implements AssistingExpert {
    @Inject private EntityManager em;
    @Inject private EnterpriseQueries enterprises;

    @Override public String introduced(UUID id, EnterpriseId enterprise) {
        Expert expert = em.find(Expert.class, new ExpertId(id));
        if (expert == null || expert.row().state() != ExpertState.ACTIVE) {
            throw new ExpertNotFound();
        }
        if (enterprise != null && (expert.conflicts().stream().anyMatch(one -> one.party().equals(enterprise.value())) || expert.row().employer().equals(enterprises.get(enterprise).name()))) {
            throw new ExpertInConflict(expert.name());
        }
        return expert.name();
    }

    @Override public void checkNamed(String named, EnterpriseId enterprise) {
        if (enterprise != null) {
            String typed = plain(named);
            em.createQuery("select distinct e.name from Expert e left join e.conflicts c where c.party = :enterprise or e.employer = :employer", String.class)
                    .setParameter("enterprise", enterprise.value()).setParameter("employer", enterprises.get(enterprise).name()).getResultStream()
                    .filter(name -> typed.startsWith(plain(name))).findFirst().ifPresent(name -> { throw new ExpertInConflict(name); });
        }
    }

    /** A title may stand right behind a name, blanks inside it, brackets be wide or not. */
    private static String plain(String name) { return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", ""); }
}
