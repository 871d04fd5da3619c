package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.Scope;
import cn.gov.haixi.safety.reporting.tip.Unrecused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Finds the rewards on which the caller may act: those that the caller's own government pays. */
@ApplicationScoped
class OwnRewards {
    @Inject private EntityManager em;
    @Inject private Caller caller;

    Reward get(RewardId id) { return mine("r.id = :it", id); }

    Reward byNumber(String number) { return mine("r.number = :it", number); }

    /** Another county's reward is as absent as one that never was; a subordinate county's may be seen but not touched. */
    private Reward mine(String which, Object it) {
        Scope scope = caller.scope();
        Reward reward = Unrecused.bind(em.createQuery("select r from Reward r where " + which + Unrecused.tip("r.tip"), Reward.class), scope)
                .setParameter("it", it).getResultStream().filter(one -> RewardQueries.visible(scope, one.regionPath(), one.owner())).findFirst()
                .orElseThrow(RewardNotFound::new);
        if (!reward.regionPath().equals(scope.regionPath())) {
            throw new RewardOfAnotherGovernment();
        }
        return reward;
    }
}
