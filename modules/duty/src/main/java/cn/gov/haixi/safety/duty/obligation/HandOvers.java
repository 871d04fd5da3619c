package cn.gov.haixi.safety.duty.obligation;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.person.PostHandedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** A post's open obligations stay with the post: its hand-over and the note that goes with it are part of their history. */
@ApplicationScoped
class HandOvers {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;

    void on(@Observes PostHandedOver handed) {
        String words = (handed.day() + " " + (handed.note() == null ? "" : handed.note())).strip();
        em.createQuery("select o from Obligation o where o.debtorKind = :post and o.debtor = :id and o.state in (:waiting)", Obligation.class)
                .setParameter("post", DebtorKind.POST).setParameter("id", handed.post().value())
                .setParameter("waiting", ObligationState.WAITING).getResultList()
                .forEach(one -> {
                    one.handOver(words, caller.actor(), LocalDate.now(clock), Instant.now(clock));
                    one.takeSteps().forEach(em::persist);
                });
    }
}
