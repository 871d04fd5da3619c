package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.registry.person.Holder;
import cn.gov.haixi.safety.registry.person.PostBook;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happens when last days have passed: what is open is missed, and whoever held the post on that day is written down for good. */
@ApplicationScoped
class FallingDue {
    private static final int BATCH = 500;

    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private PostBook posts;

    /** @param today the first day on which it is too late */
    @Transactional
    void through(LocalDate today) {
        List<Obligation> batch = next(today);
        while (!batch.isEmpty()) {
            fallDue(batch, today);
            em.flush();
            em.clear();
            batch = next(today);
        }
    }

    private List<Obligation> next(LocalDate today) {
        return em.createQuery("select o from Obligation o where o.fellDue = false and o.due < :today order by o.due, o.id.value", Obligation.class)
                .setParameter("today", today).setMaxResults(BATCH).getResultList();
    }

    private void fallDue(List<Obligation> batch, LocalDate today) {
        Map<LocalDate, Map<PostId, Holder>> holders = batch.stream().filter(one -> one.debtorKind() == DebtorKind.POST)
                .collect(Collectors.groupingBy(Obligation::due, Collectors.mapping(one -> new PostId(one.debtor()), Collectors.toList())))
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day -> posts.holdersOn(day.getValue(), day.getKey())));
        for (Obligation one : batch) {
            Holder holder = holders.getOrDefault(one.due(), Map.of()).get(new PostId(one.debtor()));
            UUID id = holder == null ? null : holder.person().value();
            one.fallDue(id, holder == null ? null : holder.name(), today, Instant.now(clock));
            one.takeSteps().forEach(em::persist);
        }
    }
}
