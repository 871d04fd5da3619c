package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.duty.worklist.Worklist;
import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.registry.organisation.OrganisationQueries;
import cn.gov.haixi.safety.registry.organisation.OrganisationRow;
import cn.gov.haixi.safety.reporting.tip.TipHandled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Opens the reward of a matter in the transaction that handled its tip. One matter, one reward: a second word about it opens nothing. */
@ApplicationScoped
class RewardOpening {
    @Inject private EntityManager em;
    @Inject private Clock clock;
    @Inject private Caller caller;
    @Inject private RewardClocks clocks;
    @Inject private RewardDesk desk;
    @Inject private Worklist worklist;
    @Inject private OrganisationQueries organisations;

    void open(@Observes TipHandled handled) {
        if (!handled.rewardable() || opened(handled)) {
            return;
        }
        OrganisationRow payer = organisations.get(handled.owner());
        var origin = new RewardOrigin(handled.matter(), handled.tip().value(), handled.number(), payer.regionPath(), payer.id().value(),
                organisations.committeeOffice(payer.regionCode()).id().value(), handled.finding(), handled.acceptedOn(), handled.handledOn());
        Reward reward = new Reward(origin, clocks.notifyBy(handled.handledOn()), caller.actor(), Instant.now(clock));
        em.persist(reward);
        em.flush();
        handled.keptFrom().forEach(account -> worklist.keepFrom(account, reward.id().value()));
        desk.done(reward, "opened");
    }

    private boolean opened(TipHandled handled) {
        return em.createQuery("select count(r) from Reward r where r.matter = :matter", Long.class)
                .setParameter("matter", handled.matter()).getSingleResult() > 0;
    }
}
