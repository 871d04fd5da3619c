package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.hazard.AssistingExpert;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** An expert of the pool who assists with a hazard. */
@ApplicationScoped
class PoolExpert implements AssistingExpert {
    @Inject private EntityManager em;
    @Inject private Clock clock;
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
        if (!expert.certifiedOn(LocalDate.now(clock))) {
            throw new ExpertUncertified(expert.name());
        }
        if (judged != null && (expert.inConflictWith(judged.id().value()) || expert.employedBy(judged.name()))) {
            throw new ExpertInConflict(expert.name());
        }
        return expert.name();
    }

    /** What stands around a name, a title or an employer, makes it nobody else's: a namesake is entered in the pool himself and chosen. */
    private String named(String name, EnterpriseRow judged) {
        if (judged != null) {
            String typed = plain(name);
            em.createQuery("select distinct e.name from Expert e left join e.conflicts c where c.party = :enterprise or e.employer = :employer", String.class)
                    .setParameter("enterprise", judged.id().value()).setParameter("employer", judged.name()).getResultStream()
                    .filter(tied -> typed.contains(bare(tied))).findFirst().ifPresent(tied -> { throw new ExpertInConflict(tied); });
        }
        return name.strip();
    }

    /** Without what stands in brackets behind it. */
    private static String bare(String name) {
        String bare = plain(name).replaceAll("\\(.*\\)", "");
        return bare.isEmpty() ? plain(name) : bare;
    }

    /** Blanks may stand inside a name, brackets be wide or not. */
    private static String plain(String name) { return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", ""); }
}
