package cn.gov.haixi.safety.duty.feed;

import cn.gov.haixi.safety.registry.account.AccessEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A closed account's address is forgotten: opened again, it begins without one. */
@ApplicationScoped
class FeedsOfTheGone {
    @Inject private EntityManager em;

    void on(@Observes AccessEnded ended) {
        em.createQuery("delete from Feed f where f.account = :account").setParameter("account", ended.account().value()).executeUpdate();
    }
}
