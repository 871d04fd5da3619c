package cn.gov.haixi.safety.reporting.reward;

import cn.gov.haixi.safety.reporting.identity.Sealed;
import cn.gov.haixi.safety.reporting.identity.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Keeps what tipsters say of themselves for a bonus, sealed. Where a bonus is possible each claim leaves a text of one length, «none» included,
 * so that neither the row nor its size tells anything.
 */
@ApplicationScoped
class BonusClaims {
    @Inject private EntityManager em;
    @Inject private Vault vault;

    void keep(RewardId reward, InsiderClaim claim) {
        Sealed sealed = vault.seal(reward.value(), String.valueOf(claim.ordinal()));
        BonusClaim known = em.find(BonusClaim.class, reward.value());
        if (known == null) {
            em.persist(new BonusClaim(reward, sealed));
        } else {
            known.replace(sealed);
        }
    }

    InsiderClaim open(RewardId reward) {
        BonusClaim known = em.find(BonusClaim.class, reward.value());
        return known == null ? InsiderClaim.NONE : InsiderClaim.values()[Integer.parseInt(vault.open(reward.value(), known.sealed()))];
    }

    void wipe(RewardId reward) {
        BonusClaim known = em.find(BonusClaim.class, reward.value());
        if (known != null) {
            em.remove(known);
        }
    }
}
