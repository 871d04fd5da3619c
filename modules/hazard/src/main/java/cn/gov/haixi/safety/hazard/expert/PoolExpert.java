package cn.gov.haixi.safety.hazard.expert;

import cn.gov.haixi.safety.hazard.hazard.AssistingExpert;
import cn.gov.haixi.safety.registry.SearchText;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseId;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseQueries;
import cn.gov.haixi.safety.registry.enterprise.EnterpriseRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An expert of the pool who assists with a hazard. */
@ApplicationScoped
class PoolExpert implements AssistingExpert {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private EnterpriseQueries enterprises;

    @Override public String introduced(UUID id, String name, EnterpriseId enterprise) {
        Expert chosen = id == null ? null : em.find(Expert.class, new ExpertId(id));
        if (id != null && (chosen == null || chosen.row().state() != ExpertState.ACTIVE)) {
            throw new ExpertNotFound();
        }
        if (chosen == null ? namesakesLackCertificates(name) : !chosen.certifiedOn(LocalDate.now(clock))) {
            throw new ExpertUncertified(chosen == null ? name.strip() : chosen.name());
        }
        tied(id, name, enterprise).ifPresent(known -> { throw new ExpertInConflict(known); });
        return chosen == null ? name.strip() : chosen.name();
    }

    @Override public Optional<String> tied(UUID id, String name, EnterpriseId enterprise) {
        if (enterprise == null) {
            return Optional.empty();
        }
        EnterpriseRow judged = enterprises.get(enterprise);
        Expert chosen = id == null ? null : em.find(Expert.class, new ExpertId(id));
        return chosen == null ? namesake(name, judged) : Optional.of(chosen.name()).filter(known -> chosen.inConflictWith(judged.id().value()) || chosen.employedBy(judged.name()));
    }

    /** What stands around a name, a title or an employer, makes it nobody else's: a namesake is entered in the pool himself and chosen. */
    private Optional<String> namesake(String name, EnterpriseRow judged) {
        String typed = plain(name);
        return em.createQuery("select distinct e.name from Expert e left join e.conflicts c where c.party = :enterprise or e.employer = :employer", String.class)
                .setParameter("enterprise", judged.id().value()).setParameter("employer", judged.name()).getResultStream().filter(tied -> typed.contains(bare(tied))).findFirst();
    }

    /** Whoever bears the very name of experts of the pool is one of them, also with a title behind a dot, as they are suggested. */
    private boolean namesakesLackCertificates(String name) {
        String typed = bare(name.split(" · ")[0]);
        List<Expert> namesakes = em.createQuery("select e from Expert e where e.state = :active and e.name like :name escape '!'", Expert.class).setParameter("active", ExpertState.ACTIVE)
                .setParameter("name", new SearchText(typed).asPrefix()).getResultStream().filter(one -> bare(one.name()).equals(typed)).toList();
        return !namesakes.isEmpty() && namesakes.stream().noneMatch(one -> one.certifiedOn(LocalDate.now(clock)));
    }

    /** Without what stands in brackets behind it. */
    private static String bare(String name) {
        String bare = plain(name).replaceAll("\\(.*\\)", "");
        return bare.isEmpty() ? plain(name) : bare;
    }

    /** Blanks, dots of every kind and what nobody sees may stand inside a name, brackets be wide or not. */
    private static String plain(String name) { return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}\\p{Pd}\\p{Po}]", ""); }
}
