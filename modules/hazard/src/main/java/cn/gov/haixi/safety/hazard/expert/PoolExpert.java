package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.hazard.AssistingExpert;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
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

    @Override public String introduced(UUID id, String name, EnterpriseId enterprise) {
        EnterpriseRow judged = enterprise == null ? null : enterprises.get(enterprise);
        return id == null ? named(name, judged) : chosen(id, judged);
    }

    private String chosen(UUID id, EnterpriseRow judged) {
        Expert expert = em.find(Expert.class, new ExpertId(id));
        if (expert == null || expert.row().state() != ExpertState.ACTIVE) {
            throw new ExpertNotFound();
        }
        if (judged != null && (expert.inConflictWith(judged.id().value()) || expert.employedBy(judged.name()))) {
            throw new ExpertInConflict(expert.name());
        }
        return expert.name();
    }

    private String named(String name, EnterpriseRow judged) {
        if (judged != null) {
            String typed = plain(name);
            em.createQuery("select distinct e.name from Expert e left join e.conflicts c where c.party = :enterprise or e.employer = :employer", String.class)
                    .setParameter("enterprise", judged.id().value()).setParameter("employer", judged.name()).getResultStream()
                    .filter(tied -> typed.startsWith(plain(tied))).findFirst().ifPresent(tied -> { throw new ExpertInConflict(tied); });
        }
        return name.strip();
    }

    /** A title may stand right behind a name, blanks inside it, brackets be wide or not. */
    private static String plain(String name) { return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", ""); }
}
