package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Finds the rewards on which the caller may act: those that the caller's own government pays. */
@ApplicationScoped
class OwnRewards {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    Reward get(RewardId id) { return mine(em.find(Reward.class, id)); }

    Reward byNumber(String number) {
        return mine(em.createQuery("select r from Reward r where r.number = :number", Reward.class)
                .setParameter("number", number).getResultStream().findFirst().orElse(null));
    }

    /** Another county's reward is as absent as one that never was; a subordinate county's may be seen but not touched. */
    private Reward mine(Reward reward) {
        Scope scope = caller.scope();
        if (reward == null || !RewardQueries.visible(scope, reward.regionPath(), reward.owner())) {
            throw new RewardNotFound();
        }
        if (!reward.regionPath().equals(scope.regionPath())) {
            throw new RewardOfAnotherGovernment();
        }
        return reward;
    }
}
